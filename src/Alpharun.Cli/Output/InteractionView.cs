using Spectre.Console;
using Spectre.Console.Rendering;

namespace Alpharun.Cli.Output;

/// <summary>Formats a customer interaction for a person to read.</summary>
internal static class InteractionView
{
    /// <summary>Writes a customer interaction.</summary>
    public static void Write(IAnsiConsole console, CustomerInteraction interaction)
    {
        console.Write(Heading($"Customer interaction {interaction.Id}", indent: 0));
        var facts = Table(2);
        AddFact(facts, "Account", Joined(interaction.Account.Id, interaction.Account.ExtId));
        AddFact(facts, "Teammate", interaction.Teammate is { } teammate ? Joined(teammate.Id, teammate.Email) : "none");
        AddFact(facts, "Summary", interaction.Summary ?? "none");
        console.Write(Indented(facts, 2));
        WriteFields(console, "Data extraction fields", interaction.DataExtractionFields, indent: 2);
        foreach (var contact in interaction.Contacts)
        {
            console.WriteLine();
            console.Write(Heading($"Contact {contact.Id}", indent: 2));
            var details = Table(2);
            AddFact(details, "Name", Joined(contact.FirstName, contact.LastName));
            AddFact(details, "Email", contact.Email ?? string.Empty);
            AddFact(details, "Phone", contact.PhoneNumber ?? string.Empty);
            AddFact(details, "External id", contact.ExtId ?? string.Empty);
            console.Write(Indented(details, 4));
            WriteFields(console, "Custom fields", contact.CustomFields, indent: 4);
        }

        console.WriteLine();
    }

    private static void WriteFields(IAnsiConsole console, string title, IReadOnlyList<IField>? fields, int indent)
    {
        if (fields is not { Count: > 0 })
        {
            return;
        }

        console.WriteLine();
        console.Write(Heading(title, indent));
        var table = Table(3);
        foreach (var field in fields)
        {
            table.AddRow(Plain(field.Name), Plain(field.Type.Value, new Style(decoration: Decoration.Dim)), Plain(field.Value.IsNull ? "none" : field.Value.ToString()));
        }

        console.Write(Indented(table, indent + 2));
    }

    private static void AddFact(Grid table, string name, string value)
    {
        if (value.Length > 0)
        {
            table.AddRow(Plain(name, new Style(decoration: Decoration.Dim)), Plain(value));
        }
    }

    private static Grid Table(int columns)
    {
        var grid = new Grid();
        for (var index = 0; index < columns; index++)
        {
            var column = new GridColumn().PadLeft(0).PadRight(index == columns - 1 ? 0 : 2);
            grid.AddColumn(index == columns - 1 ? column : column.NoWrap());
        }

        return grid;
    }

    private static Padder Indented(IRenderable content, int indent) => new(content, new Padding(indent, 0, 0, 0));

    private static Padder Heading(string text, int indent) => Indented(Plain(text, new Style(decoration: Decoration.Bold)), indent);

    // Not markup: text from the API can contain brackets.
    private static Text Plain(string text, Style? style = null) => new(TerminalText.Safe(text), style);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}
