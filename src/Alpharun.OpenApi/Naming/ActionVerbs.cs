using System.Collections.Frozen;

namespace Alpharun.OpenApi.Naming;

/// <summary>The verbs that name an action in the path of a REST API, as in <c>POST /orders/{id}/cancel</c>.</summary>
internal static class ActionVerbs
{
    // Verbs alone or at the start of a longer segment, such as send-email.
    private static readonly FrozenSet<string> Leading = Set("""
        accept acknowledge activate add apply approve assign attach authenticate authorize calculate cancel close complete
        confirm convert deactivate decline decrypt deploy detach dismiss duplicate enable disable encrypt enroll evaluate
        execute expire finalize generate get grant ignore install invalidate invite join leave lock mark merge migrate
        move mute notify pause prepare publish recalculate refresh regenerate register reject remove rename renew reopen
        reorder reprocess resend resolve restart restore resume retry revoke rotate send share start stop submit subscribe
        suspend sync terminate trigger unarchive unassign undelete undo unfollow uninstall unlink unlock unmute unpublish
        unshare unsubscribe update upgrade validate verify void
        """);

    // Words that are just as often nouns (a call recording, a search index). They are verbs only if they are the whole segment.
    private static readonly FrozenSet<string> Alone = Set("""
        archive block call capture clone copy count delete downgrade download escalate export favorite flag follow forward
        import link login logout pin ping preview process purchase query redeem refund release replay reply reset review
        run scan schedule search sign signin signout simulate split star test track transfer translate unblock unpin unstar
        upload vote withdraw
        """);

    /// <summary>Whether the words of the last segment of a path name an action; the first word is the verb.</summary>
    public static bool IsAction(IReadOnlyList<string> words) =>
        words.Count > 0 && (Leading.Contains(words[0]) || (words.Count == 1 && Alone.Contains(words[0])));

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
