namespace Alpharun.OpenApi.Validation.Checks;

/// <summary>Checks <c>oneOf</c> and <c>anyOf</c>.</summary>
internal sealed class BranchesCheck(string keyword, IReadOnlyList<CompiledSchema> branches) : ISchemaCheck
{
    /// <inheritdoc/>
    public void Check(CompiledSchema schema, Instance instance, Evaluation evaluation)
    {
        var results = branches.Select(branch => evaluation.Try(branch, instance)).ToList();
        var matches = results.Count(result => result.IsMatch);
        results.FindAll(result => result.IsMatch).ForEach(result => evaluation.Tell(result.Outcome));
        if (matches > 1 && keyword == "oneOf")
        {
            evaluation.Tell(DeviationKind.SeveralBranchesMatch, schema, instance);
        }
        else if (matches == 0)
        {
            TellNoMatch(schema, instance, evaluation, results);
        }
    }

    // If only one branch allows the type of the value, the complaints of that branch are more helpful.
    private void TellNoMatch(CompiledSchema schema, Instance instance, Evaluation evaluation, List<BranchResult> results)
    {
        var type = JsonValues.TypeOf(instance.Value);
        if (type != JsonTypes.Null && results.FindAll(result => (result.Branch.PossibleTypes & type) != 0) is [var meant])
        {
            evaluation.Tell(meant.Outcome);
        }
        else
        {
            evaluation.Tell(DeviationKind.NoBranchMatches, schema, instance, keyword);
        }
    }
}
