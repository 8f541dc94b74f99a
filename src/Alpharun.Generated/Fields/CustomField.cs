namespace Alpharun;

// Written by hand beside the generated half: a field can be looked up by its key, as a data extraction field can.
public sealed partial class CustomField : IField;
