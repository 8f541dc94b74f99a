using System.Collections.Frozen;

namespace Alpharun.OpenApi.Naming;

/// <summary>The English words and endings that <see cref="Singular"/> uses, in lower case.</summary>
internal static class SingularForms
{
    /// <summary>Words that end like a plural but are not, and words whose singular and plural are the same.</summary>
    public static readonly FrozenSet<string> Same = FrozenSet.Create(StringComparer.Ordinal, Split("""
        has its this was yes
        alias atlas bias canvas christmas gas kansas overseas pancreas texas whereas
        chaos cosmos ethos kudos sos
        axis clematis dais debris gratis iris mantis paris pelvis praxis redis tennis trellis
        analytics athletics diagnostics economics electronics ethics forensics genetics logistics mathematics mechanics
        physics politics robotics statistics
        always clothes corps goods headquarters lens mars means news perhaps series sometimes species whereabouts
        abs aes apns ats aws bis cors devops dos ecs ehs eks ems ftps gis gprs haas hoas hris hrms https ics ios irs
        ldaps macos nas ntfs oms ops pos ras sans sas sis smtps ups usps vis
        """));

    /// <summary>Plurals whose singular cannot be derived from their ending.</summary>
    public static readonly FrozenDictionary<string, string> Irregular = Pairs("""
        men man, women woman, feet foot, teeth tooth, geese goose, mice mouse, oxen ox,
        criteria criterion, phenomena phenomenon, automata automaton,
        bacteria bacterium, curricula curriculum, memoranda memorandum, errata erratum, addenda addendum, quanta quantum,
        strata stratum,
        schemata schema, corpora corpus, genera genus,
        alumni alumnus, stimuli stimulus, radii radius, foci focus, nuclei nucleus, cacti cactus, fungi fungus,
        syllabi syllabus,
        axes axis, crises crisis, oases oasis, synopses synopsis, ellipses ellipsis, emphases emphasis, nemeses nemesis,
        atlases atlas, gases gas, irises iris, topazes topaz,
        uses use, reuses reuse, abuses abuse, excuses excuse, fuses fuse, muses muse,
        cpus cpu, gpus gpu, skus sku, gurus guru, emus emu,
        cds cd, dbs db, djs dj, hrs hr, pcs pc, prs pr, pts pt, tvs tv, vms vm,
        aches ache, avalanches avalanche, caches cache, cliches cliche, headaches headache, niches niche,
        brownies brownie, calories calorie, cookies cookie, dies die, foodies foodie, freebies freebie, genies genie,
        hoodies hoodie, lies lie, movies movie, newbies newbie, pies pie, rookies rookie, selfies selfie,
        smoothies smoothie, ties tie, zombies zombie,
        aloes aloe, canoes canoe, foes foe, hoes hoe, oboes oboe, toes toe, woes woe,
        calves calf, elves elf, halves half, hooves hoof, knives knife, lives life, loaves loaf, scarves scarf,
        selves self, shelves shelf, thieves thief, wives wife, wolves wolf
        """);

    /// <summary>The endings of plurals and their singular endings; the first match applies.</summary>
    public static readonly (string Plural, string Singular)[] Endings =
    [
        // These endings are singular.
        ("ss", "ss"), ("sis", "sis"), ("polis", "polis"), ("itis", "itis"), ("aas", "aas"),
        ("series", "series"), ("species", "species"),
        // These match alone and at the end of longer words: salespeople, grandchildren, submenus.
        ("people", "person"), ("children", "child"), ("smen", "sman"), ("menus", "menu"),
        ("indices", "index"), ("appendices", "appendix"), ("vertices", "vertex"), ("matrices", "matrix"),
        ("aliases", "alias"), ("biases", "bias"), ("canvases", "canvas"), ("lenses", "lens"), ("shoes", "shoe"),
        ("quizzes", "quiz"),
        ("us", "us"),
        // Greek endings.
        ("lyses", "lysis"), ("theses", "thesis"), ("gnoses", "gnosis"),
        // causes and houses, in contrast to bonuses and statuses.
        ("auses", "ause"), ("ouses", "ouse"), ("uses", "us"),
        ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zzes", "zz"), ("tzes", "tz"),
        ("ies", "y"), ("oes", "o"),
        ("s", ""),
    ];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static FrozenDictionary<string, string> Pairs(string pairs) => pairs.Split(',')
        .Select(Split)
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
