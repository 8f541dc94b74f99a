using Alpharun.OpenApi.Naming;

namespace Alpharun.OpenApi.Tests.Naming;

public sealed class SingularTests
{
    [TestCase("contacts", "contact")]
    [TestCase("custom_fields", "custom_field")]
    [TestCase("customFields", "customField")]
    [TestCase("CustomFields", "CustomField")]
    [TestCase("custom-fields", "custom-field")]
    [TestCase("CUSTOM_FIELDS", "CUSTOM_FIELD")]
    [TestCase("contacts_statuses", "contacts_status")]
    [TestCase("ids[]", "id[]")]
    [TestCase("OrderIndices", "OrderIndex")]
    [TestCase("ORDER_INDICES", "ORDER_INDEX")]
    [TestCase("salesPeople", "salesPerson")]
    public void The_last_word_of_a_name_becomes_singular(string name, string expected) =>
        Assert.That(Singular.Of(name), Is.EqualTo(expected));

    [TestCase("userIDs", "userID")]
    [TestCase("URLs", "URL")]
    [TestCase("URLS", "URL")]
    [TestCase("APIsOfUsers", "APIsOfUser")]
    [TestCase("clientSMS", "clientSMS")]
    [TestCase("AWS", "AWS")]
    [TestCase("operatingOS", "operatingOS")]
    public void An_acronym_keeps_its_capitals(string name, string expected) =>
        Assert.That(Singular.Of(name), Is.EqualTo(expected));

    [TestCaseSource(nameof(Plurals))]
    public void A_plural_is_converted_to_its_singular(string plural, string singular)
    {
        Assert.That(Singular.Of(plural), Is.EqualTo(singular));
        Assert.That(Singular.IsPlural(plural), Is.True);
        Assert.That(Singular.IsPlural(singular), Is.False, "a singular must not be changed");
    }

    [TestCaseSource(nameof(WordsOfOneForm))]
    public void A_word_that_is_not_a_plural_is_unchanged(string word)
    {
        Assert.That(Singular.Of(word), Is.EqualTo(word));
        Assert.That(Singular.IsPlural(word), Is.False);
    }

    [TestCase("")]
    [TestCase("---")]
    [TestCase("address_line_1")]
    [TestCase("größe")]
    public void A_name_without_a_plural_is_unchanged(string name) => Assert.That(Singular.Of(name), Is.EqualTo(name));

    [TestCase("customer-interactions", true)]
    [TestCase("customer-interaction", false)]
    [TestCase("contacts-status", false)]
    [TestCase("media", false)]
    public void The_last_word_decides_whether_a_name_is_a_plural(string name, bool expected) =>
        Assert.That(Singular.IsPlural(name), Is.EqualTo(expected));

    private static IEnumerable<TestCaseData> Plurals() => """
        contacts contact, interactions interaction, addresses address, statuses status, children child,
        people person, persons person, men man, women woman, criteria criterion, phenomena phenomenon,
        indices index, indexes index, vertices vertex, vertexes vertex, matrices matrix, appendices appendix,
        analyses analysis, hypotheses hypothesis, diagnoses diagnosis, theses thesis, crises crisis, bases base,
        databases database, axes axis, synopses synopsis, oases oasis, ellipses ellipsis,
        parentheses parenthesis, companies company, categories category, queries query, countries country,
        entries entry, entities entity, activities activity, properties property, histories history,
        replies reply, policies policy, keys key, days day, aliases alias, biases bias, canvases canvas,
        atlases atlas, gases gas, buses bus, bonuses bonus, campuses campus, viruses virus, lenses lens,
        classes class, processes process, accesses access, passes pass, losses loss, glasses glass,
        dresses dress, businesses business, boxes box, taxes tax, faxes fax, suffixes suffix, prefixes prefix,
        mailboxes mailbox, matches match, batches batch, branches branch, searches search, patches patch,
        switches switch, watches watch, dishes dish, hashes hash, caches cache, niches niche, invoices invoice,
        services service, devices device, prices price, choices choice, voices voice, offices office,
        slices slice, practices practice, notices notice, resources resource, sources source, sequences sequence,
        audiences audience, preferences preference, phases phase, purchases purchase, releases release,
        leases lease, expenses expense, licenses license, responses response, courses course, cases case,
        usecases usecase, uses use, houses house, warehouses warehouse, clauses clause, causes cause,
        pauses pause, nurses nurse, horses horse, verses verse, phrases phrase, increases increase,
        exercises exercise, franchises franchise, enterprises enterprise, promises promise, surprises surprise,
        noises noise, roses rose, noses nose, doses dose, purposes purpose, poses pose, diseases disease,
        knowledgebases knowledgebase, movies movie, cookies cookie, selfies selfie, zombies zombie,
        calories calorie, ties tie, pies pie, lies lie, newbies newbie, rookies rookie, brownies brownie,
        genies genie, sizes size, prizes prize, quizzes quiz, heroes hero, echoes echo, vetoes veto,
        potatoes potato, tomatoes tomato, cargoes cargo, photos photo, videos video, todos todo, logos logo,
        memos memo, audios audio, radios radio, portfolios portfolio, scenarios scenario, ratios ratio,
        repos repo, promos promo, demos demo, tacos taco, zeros zero, pros pro, shoes shoe, toes toe,
        archives archive, drives drive, objectives objective, directives directive, incentives incentive,
        shelves shelf, halves half, wolves wolf, knives knife, wives wife, lives life, thieves thief,
        loaves loaf, leaves leave, selves self, valves valve, sleeves sleeve, curves curve, waves wave,
        saves save, reserves reserve, natives native, executives executive, representatives representative,
        alternatives alternative, relatives relative, moves move, gloves glove, olives olive, hives hive,
        proofs proof, beliefs belief, briefs brief, roofs roof, chiefs chief, tariffs tariff, staffs staff,
        feet foot, teeth tooth, geese goose, mice mouse, cameras camera, schemas schema, quotas quota,
        formulas formula, areas area, pizzas pizza, personas persona, visas visa, agendas agenda, ideas idea,
        lambdas lambda, replicas replica, commas comma, datasets dataset, details detail, settings setting,
        credentials credential, metrics metric, topics topic, comics comic, clinics clinic, stats stat,
        sales sale, items item, tags tag, urls url, ids id, apis api, kpis kpi, uis ui, emojis emoji, taxis taxi,
        wikis wiki, skis ski, menus menu, gurus guru, cpus cpu, gpus gpu, skus sku, users user, orders order,
        members member, lines line, files file, names name, types type, rules rule, roles role, values value,
        notes note, images image, pages page, messages message, languages language, packages package,
        themes theme, times time, states state, sites site, votes vote, quotes quote, routes route,
        templates template, updates update, attributes attribute, minutes minute, trees tree, fees fee,
        employees employee, attendees attendee, committees committee, trustees trustee, knees knee, issues issue,
        queues queue, venues venue, leagues league, catalogues catalogue, clues clue, canoes canoe, oboes oboe,
        gigabytes gigabyte, ages age, edges edge, badges badge, judges judge, bridges bridge, bodies body,
        currencies currency, deliveries delivery, surveys survey, journeys journey, attorneys attorney,
        monkeys monkey, arrays array, displays display, delays delay, holidays holiday, birthdays birthday,
        gateways gateway, pathways pathway, toys toy, boys boy, buys buy, guys guy, phones phone, zones zone,
        milestones milestone, bones bone, clones clone, schemes scheme, crews crew, views view, reviews review,
        previews preview, interviews interview, laws law, windows window, workflows workflow, flows flow,
        rows row, shows show, logs log, blogs blog, dialogs dialog, programs program, teams team, streams stream,
        claims claim, forms form, platforms platform, terms term, firms firm, alarms alarm, rooms room,
        problems problem, systems system, crms crm, pdfs pdf, gifs gif, faqs faq, vips vip, ips ip, tips tip,
        jobs job, clubs club, webhooks webhook, tasks task, links link, banks bank, blocks block, clicks click,
        weeks week, checks check, books book, carts cart, events event, payments payment, accounts account,
        agents agent, comments comment, documents document, discounts discount, receipts receipt, scripts script,
        transcripts transcript, contracts contract, products product, projects project, objects object,
        subjects subject, facts fact, artifacts artifact, attempts attempt, concepts concept, bots bot,
        slots slot, snapshots snapshot, lots lot, hours hour, years year, calendars calendar, avatars avatar,
        cars car, stars star, seminars seminar, colors color, factors factor, sensors sensor, vendors vendor,
        errors error, doctors doctor, operators operator, authors author, investors investor, sponsors sponsor,
        mirrors mirror, campaigns campaign, tokens token, columns column, returns return, patterns pattern,
        lessons lesson, seasons season, reasons reason, options option, sessions session, permissions permission,
        versions version, regions region, opinions opinion, locations location, icons icon, coupons coupon,
        oxen ox, bacteria bacterium, curricula curriculum, memoranda memorandum, errata erratum,
        addenda addendum, stimuli stimulus, alumni alumnus, radii radius, foci focus, nuclei nucleus,
        cacti cactus, fungi fungus, syllabi syllabus, schemata schema, automata automaton, quanta quantum,
        strata stratum, corpora corpus, genera genus, feedbacks feedback, waltzes waltz, blitzes blitz,
        buzzes buzz, topazes topaz, censuses census, focuses focus, geniuses genius, consensuses consensus,
        crosses cross, bosses boss, successes success, stresses stress, witnesses witness, harnesses harness,
        illnesses illness, kisses kiss, misses miss, ashes ash, crashes crash, flashes flash, wishes wish,
        lunches lunch, benches bench, coaches coach, approaches approach, speeches speech, churches church,
        inches inch, launches launch, headaches headache, avalanches avalanche, epochs epoch, stomachs stomach,
        months month, paths path, depths depth, graphs graph, paragraphs paragraph, photographs photograph,
        widths width, leads lead, cards card, boards board, records record, rewards reward, words word,
        keywords keyword, passwords password, standards standard, trends trend, brands brand, refunds refund,
        funds fund, bonds bond, friends friend, backends backend, fields field, threads thread, uploads upload,
        downloads download, payloads payload, feeds feed, seeds seed, speeds speed, clouds cloud, sounds sound,
        rounds round, folders folder, placeholders placeholder, stakeholders stakeholder, cds cd, skus sku,
        submenus submenu, salespeople salesperson, grandchildren grandchild, sdks sdk, llms llm, dvds dvd,
        mp3s mp3, ads ad, horseshoes horseshoe, spouses spouse, surpluses surplus, nexuses nexus
        """.Split(',').Select(pair => new TestCaseData(pair.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string[] WordsOfOneForm() => """
        data media metadata userdata multimedia sms mms news series species analytics statistics logistics
        diagnostics economics physics politics mathematics robotics electronics basis chassis emphasis paralysis
        genesis debris gratis redis tennis iris this https http dns gps aws os ios macos ics tls ssl css rss cms
        pos dos rds sqs sns ecs eks kms hls tts vps ups aes nfs cors gcs gis lms wms tms pms hris nps js ts saas
        paas iaas apns fps ms express progress fitness wireless less press previous various anonymous apparatus
        prospectus opus plus minus versus us means headquarters whereabouts kudos chaos cosmos ethos yes always
        perhaps sometimes is as was has equipment information knowledge software hardware fish sheep money rice
        traffic inventory me profile health ping login logout true false null texas kansas overseas
        pancreas dais paris mars biz corps sos lotus terminus bogus octopus platypus walrus hippopotamus
        metropolis catalysis nemesis synthesis prognosis osmosis sepsis clematis pelvis trellis
        praxis leaf datum medium rebus mess chess grass mass bass brass bypass compass trespass congress egress
        ingress mattress fortress hostess princess goddess abscess recess excess nas kvass haas daas faas caas
        baas xaas hoas insurance rs ps vs es cs tss bms dms hrms ehs ems oms erp ats sas mts nms rms cvs dhs irs
        usps cbs abs gprs sans ras bgs sis vis bis timeseries k8s subspecies s x
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
