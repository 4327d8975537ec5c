// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import io.github.ogplocal.io.page.LibraryVersion;
import io.github.ogplocal.io.prose.Block;
import io.github.ogplocal.io.prose.ClosedWords;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Figures;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.io.prose.Phrase;
import io.github.ogplocal.io.prose.Prose;
import io.github.ogplocal.io.prose.ReviewProse;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.organisation.Organisation;
import io.github.ogplocal.model.organisation.OrganisationId;
import io.github.ogplocal.model.organisation.OrganisationName;
import io.github.ogplocal.model.participation.StatedCount;
import io.github.ogplocal.model.plan.Recommendation;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.text.Source;
import io.github.ogplocal.model.text.SourceId;
import io.github.ogplocal.model.time.DayOrMonth;
import io.github.ogplocal.rules.Verdict;
import io.github.ogplocal.rules.explain.Finding;
import io.github.ogplocal.rules.report.FormField;
import io.github.ogplocal.rules.review.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the view of one document in one language: its sections, and what all documents end with. */
final class DocumentMaker {
    private final Dossier dossier;
    private final LocalDate day;
    private final Language language;
    private final SourceList sources = new SourceList();
    private final Parts parts;
    private final List<View> sections = new ArrayList<>();

    DocumentMaker(Dossier dossier, LocalDate day, Language language) {
        this.dossier = dossier;
        this.day = day;
        this.language = language;
        this.parts = new Parts(language, sources);
    }

    /** Which document fields are of, and whether the dossier holds it with all its answers; what is said where there is none. */
    record Held(String id, boolean whole, Optional<DocumentPhrase> otherwise) {
        Held(String id, boolean whole) {
            this(id, whole, Optional.empty());
        }

        /** What is said of a field without an answer. */
        DocumentPhrase absent(boolean required) {
            if (!whole) {
                return DocumentPhrase.NOT_KNOWN;
            }
            return otherwise.orElse(required ? DocumentPhrase.NOT_STATED : DocumentPhrase.NOT_STATED_OPTIONAL);
        }
    }

    /** How often. */
    Prose everyMonths(int months) {
        return months == 1
                ? DocumentPhrase.EVERY_MONTH.in(language)
                : DocumentPhrase.MONTHS.with(language, "count", count(months));
    }

    Dossier dossier() {
        return dossier;
    }

    LocalDate day() {
        return day;
    }

    Language language() {
        return language;
    }

    Parts parts() {
        return parts;
    }

    /** Adds a section of fields. */
    void section(String id, View heading, List<View> fields) {
        section(id, heading, fields, List.of());
    }

    /** Adds a section of fields, with groups of fields under headings of their own. */
    void section(String id, View heading, List<View> fields, List<View> groups) {
        sections.add(View.of("sectionId", id)
                .with("heading", heading)
                .with("headingText", heading.plain())
                .with("fields", fields)
                .with("groups", groups));
    }

    /** A group of fields within a section. */
    View group(String id, View heading, List<View> fields) {
        return View.of("groupId", id).with("groupHeading", heading).with("groupFields", fields);
    }

    /**
     * The fields of a form, from one code to another, both inclusive.
     *
     * @param content what a field that is answered shows
     * @throws IllegalStateException if a field that is answered shows nothing
     */
    <T> List<View> fields(
            List<FormField<T>> form,
            String from,
            String to,
            T document,
            Held held,
            Function<String, List<View>> content) {
        List<View> fields = new ArrayList<>();
        boolean inside = false;
        for (FormField<T> field : form) {
            inside |= field.code().equals(from);
            if (inside) {
                fields.add(field(field, document, held, content));
            }
            if (field.code().equals(to)) {
                return fields;
            }
        }
        throw new IllegalStateException("form: has no fields from " + from + " to " + to);
    }

    private <T> View field(FormField<T> field, T document, Held held, Function<String, List<View>> content) {
        boolean answered = field.entries(dossier, document) > 0;
        List<View> shown;
        if (!answered) {
            shown = List.of(parts.absent(parts.words(held.absent(field.isRequired()))));
        } else {
            List<LocalizedText> answers = field.answers(dossier, document);
            shown = answers.isEmpty() ? content.apply(field.code()) : List.of(parts.answers(answers));
            if (shown.isEmpty()) {
                throw new IllegalStateException("field " + field.code() + ": is answered and shows nothing");
            }
        }
        return View.of("fieldId", anchor(held.id(), field.code()))
                .with("label", parts.label(field.label()))
                .with("absent", !answered)
                .with("contents", shown);
    }

    /** A field that no form has. */
    View field(String id, View label, List<View> contents) {
        return View.of("fieldId", id).with("label", label).with("absent", false).with("contents", contents);
    }

    /** The place of a field on the page; small letters, digits and hyphens only. */
    static String anchor(String id, String code) {
        StringBuilder anchor = new StringBuilder("f-");
        (id + "-" + code)
                .chars()
                .forEach(c -> anchor.append(
                        (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ? (char) c : '-'));
        return anchor.toString();
    }

    /** A date. */
    View date(DayOrMonth date) {
        return parts.prose(Figures.date(date, language));
    }

    /** A number of things. */
    Prose count(long count) {
        return Figures.count(count, language);
    }

    /** Yes or no. */
    View answer(boolean yes) {
        return parts.words(yes ? DocumentPhrase.YES : DocumentPhrase.NO);
    }

    /** A body by its name on the day; by its id when it has none then. */
    View organisation(OrganisationId id) {
        return organisation(id, List.of());
    }

    /** The name of a body on the day, as a part of a sentence; its id when it has none then. */
    Prose organisationName(OrganisationId id) {
        return nameOf(id)
                .map(text -> Prose.name(text.inOrNearest(language.code())))
                .orElseGet(() -> Prose.code(id.toString()));
    }

    private Optional<LocalizedText> nameOf(OrganisationId id) {
        return dossier.getOrganisations().stream()
                .filter(organisation -> organisation.getId().equals(id))
                .findFirst()
                .flatMap(this::name);
    }

    /** A body by its name on the day, with the places that say so. */
    View organisation(OrganisationId id, List<Citation> citations) {
        Optional<LocalizedText> name = nameOf(id);
        return name.map(text -> parts.own(text, citations))
                .orElseGet(() -> parts.prose(Prose.code(id.toString()), citations));
    }

    private Optional<LocalizedText> name(Organisation organisation) {
        Optional<LocalizedText> last = Optional.empty();
        for (OrganisationName name : organisation.getNames()) {
            if (name.getStart().filter(start -> start.firstDay().isAfter(day)).isEmpty()) {
                last = Optional.of(name.getName());
            }
        }
        return last;
    }

    View organisations(List<OrganisationId> ids) {
        return parts.items(ids.stream().map(this::organisation).toList());
    }

    /** Numbers as a source states them, each with what it counts and how exactly it is given. */
    View counts(List<StatedCount> counts) {
        List<View> items = new ArrayList<>();
        for (StatedCount stated : counts) {
            Prose number = count(stated.getCount());
            Prose count = switch (stated.getPrecision()) {
                case EXACT -> number;
                case ABOUT -> DocumentPhrase.ABOUT.with(language, "count", number);
                case MORE_THAN -> DocumentPhrase.MORE_THAN.with(language, "count", number);
                case AT_LEAST -> DocumentPhrase.AT_LEAST.with(language, "count", number);
            };
            items.add(parts.prose(
                    DocumentPhrase.COUNTED.with(
                            language,
                            Map.of(
                                    "what",
                                    Prose.name(stated.getWhat().inOrNearest(language.code())),
                                    "count",
                                    count,
                                    "unit",
                                    Prose.text(ClosedWords.of(stated.getUnit()).inOrNearest(language.code())))),
                    stated.getCitations()));
        }
        return parts.items(items);
    }

    /** Recommendations with those within them. */
    Parts.Tree recommendations(List<Recommendation> recommendations) {
        Parts.Tree tree = new Parts.Tree();
        for (Recommendation recommendation : recommendations) {
            tree.add(parts.own(recommendation.getText()), recommendations(recommendation.getItems()));
        }
        return tree;
    }

    /** Adds what a review found of the document. */
    void findings(Optional<Reviewed> reviewed, Predicate<Finding> about) {
        List<View> fields = new ArrayList<>();
        if (reviewed.isEmpty()) {
            fields.add(field(
                    "found-none",
                    parts.words(DocumentPhrase.FOUND),
                    List.of(parts.absent(parts.words(DocumentPhrase.NOT_REVIEWED)))));
        } else {
            Review review = reviewed.get().review();
            List<Finding> findings = review.getFindings().stream().filter(about).toList();
            fields.add(field(
                    "found-by",
                    parts.words(DocumentPhrase.FINDING_VERDICT),
                    List.of(parts.paragraph(parts.words(
                            DocumentPhrase.FOUND_BY,
                            Map.of(
                                    "procedure", Prose.code(review.getProcedure()),
                                    "revision", count(review.getRevision()),
                                    "day", Figures.day(review.getDay(), language),
                                    "met", count(number(findings, Verdict.MET)),
                                    "notMet", count(number(findings, Verdict.NOT_MET)),
                                    "open", count(number(findings, Verdict.NOT_ASSESSABLE))))))));
            for (Verdict verdict : List.of(Verdict.NOT_MET, Verdict.NOT_ASSESSABLE, Verdict.MET)) {
                List<Finding> own = findings.stream()
                        .filter(finding -> finding.verdict() == verdict)
                        .toList();
                if (!own.isEmpty()) {
                    View heading = parts.label(ClosedWords.of(verdict));
                    fields.add(field("found-" + verdict.code(), heading, found(reviewed.get(), own)));
                }
            }
        }
        section("found", parts.words(DocumentPhrase.FOUND), fields);
    }

    /** The findings as every review is read: by rule, each with the words that it rests on and where they stand. */
    private List<View> found(Reviewed reviewed, List<Finding> findings) {
        List<View> contents = new ArrayList<>();
        for (Block block : ReviewProse.of(reviewed.procedure(), reviewed.rules(), dossier, language)
                .findings(findings)) {
            if (block instanceof Block.Paragraph paragraph) {
                contents.add(parts.paragraph(parts.prose(paragraph.text())));
            } else if (block instanceof Block.Items items) {
                contents.add(
                        parts.items(items.items().stream().map(parts::prose).toList()));
            } else {
                throw new IllegalStateException("findings: hold a block that is neither paragraph nor list");
            }
        }
        return contents;
    }

    private static long number(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    /** The line that cites the sources of the document as a whole; made first, so that they have the first numbers. */
    View citing(List<Citation> citations) {
        Prose words = DocumentPhrase.SOURCES_OF_DOCUMENT.in(language);
        return parts.prose(
                citations.isEmpty() ? words.plus(" ").plus(DocumentPhrase.NO_SOURCE.in(language)) : words, citations);
    }

    /**
     * The whole document, after all its sections were added.
     *
     * @param title what this very document is called; its kind stands above it
     * @param cited where the sources speak of the document as a whole, as {@link #citing} gives it
     */
    View document(
            DocumentKind kind,
            Optional<LocalizedText> title,
            Prose otherwise,
            View cited,
            Optional<LocalizedText> notice) {
        View heading = title.map(parts::own).orElseGet(() -> parts.prose(otherwise));
        List<View> of = new ArrayList<>();
        dossier.getAuthority().ifPresent(authority -> of.add(parts.own(authority.getName())));
        return View.of("pageLang", language.code())
                .with("pageDir", language.isRightToLeft() ? "rtl" : "ltr")
                .with("style", DocumentStyle.SHEET)
                .with("pageTitle", kind.title().text(language) + Phrase.COLON.text(language) + heading.plain())
                .with("kind", parts.words(kind.title()))
                .with("heading", heading)
                .with("authority", of)
                .with("notice", notice.map(text -> List.of(parts.own(text))).orElse(List.of()))
                .with("asOf", parts.words(DocumentPhrase.AS_OF, Map.of("day", Figures.day(day, language))))
                .with("sourcesOf", cited)
                .with("sections", sections)
                .with("sourcesHeading", parts.words(DocumentPhrase.SOURCES))
                .with("sources", sources())
                .with("noSources", parts.words(DocumentPhrase.NO_SOURCES))
                .with("noted", !sources.all().isEmpty())
                .with(
                        "madeBy",
                        parts.words(DocumentPhrase.MADE_BY, Map.of("version", Prose.code(LibraryVersion.current()))));
    }

    private List<View> sources() {
        List<View> all = new ArrayList<>();
        TreeSet<SourceId> remarked = new TreeSet<>();
        int number = 0;
        for (Citation citation : sources.all()) {
            number++;
            Optional<Source> source = dossier.getSources().stream()
                    .filter(each -> each.getId().equals(citation.getSource()))
                    .findFirst();
            View title = source.map(each -> parts.own(each.getTitle()))
                    .orElseGet(() -> parts.prose(Prose.code(citation.getSource().value())));
            all.add(View.of("sourceNumber", "" + number)
                    .with("sourceTitle", title)
                    .with(
                            "publisher",
                            listed(source.flatMap(Source::getPublisher).map(parts::own)))
                    .with(
                            "published",
                            listed(source.flatMap(Source::getPublishedOn).map(this::date)))
                    .with("url", listed(source.flatMap(Source::getUrl).map(url -> parts.prose(Prose.code(url)))))
                    .with("placeLabel", parts.words(DocumentPhrase.SOURCE_PLACE))
                    .with("place", listed(citation.getPlace().map(parts::own)))
                    .with("wordsLabel", parts.words(DocumentPhrase.SOURCE_WORDS))
                    .with("quote", listed(citation.getQuote().map(parts::own)))
                    .with("noteLabel", parts.words(DocumentPhrase.SOURCE_NOTE))
                    .with(
                            "remark",
                            listed(source.filter(each -> remarked.add(each.getId()))
                                    .flatMap(Source::getNote)
                                    .map(parts::own))));
        }
        return all;
    }

    private static List<View> listed(Optional<View> view) {
        return view.map(List::of).orElse(List.of());
    }
}
