namespace Alpharun;

// The hand-written part of the generated class: fields can be found by key, like data extraction fields.
public sealed partial class CustomField : IField;
