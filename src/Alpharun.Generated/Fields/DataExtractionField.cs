namespace Alpharun;

// The hand-written part of the generated class: fields can be found by key, like custom fields.
public sealed partial class DataExtractionField : IField;
