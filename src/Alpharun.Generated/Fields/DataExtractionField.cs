namespace Alpharun;

// Written by hand beside the generated half: a field can be looked up by its key, as a custom field can.
public sealed partial class DataExtractionField : IField;
