// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.io.GoldenTexts;
import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.io.prose.DocumentPhrase;
import io.github.ogplocal.io.prose.Language;
import io.github.ogplocal.model.dossier.Dossier;
import io.github.ogplocal.model.plan.PlanId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Rule;
import io.github.ogplocal.rules.RuleChain;
import io.github.ogplocal.rules.RuleUse;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.catalogue.StandardRules;
import io.github.ogplocal.rules.report.DocumentForms;
import io.github.ogplocal.rules.report.FormField;
import io.github.ogplocal.rules.report.ReportRules;
import io.github.ogplocal.rules.review.Review;
import io.github.ogplocal.rules.review.ReviewEngine;
import io.github.ogplocal.rules.review.ReviewProcedure;
import io.github.ogplocal.rules.review.ReviewRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final Path EXAMPLE = Path.of("src/test/resources/documents/small-dossier.json");
    private static final LocalizedText NOTICE = LocalizedText.of(
            "معطيات من صنعنا، للمثال.", "Données fabriquées, pour l’exemple.", "Made-up data, as an example.");
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    private static String text() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier dossier(String json) {
        return OgpLocalJson.read(json, Dossier.class).orElseThrow();
    }

    private static ReviewProcedure procedure() {
        List<RuleUse> uses = new ArrayList<>();
        for (Rule rule : ReportRules.standard()) {
            Settings settings = Settings.NONE;
            for (String name : rule.info().getSettings().names()) {
                settings = settings.withCount(name, name.equals("words") ? 300 : 20);
            }
            uses.add(new RuleUse(rule.info().getId(), settings));
        }
        return ReviewProcedure.builder()
                .id("documents")
                .revision(1)
                .title(LocalizedText.of("الوثائق", "Documents", "Documents"))
                .source("An example")
                .pipeline(ReviewRules.PIPELINE_1.info().getId())
                .checks(new RuleChain(uses))
                .build();
    }

    private static Review review(Dossier dossier) {
        return ReviewEngine.of(procedure(), StandardRules.all()).review(dossier, DAY);
    }

    private static Documents documents(String json) {
        Dossier dossier = dossier(json);
        return Documents.of(dossier, DAY)
                .withReview(review(dossier), procedure(), StandardRules.all())
                .withNotice(NOTICE);
    }

    static Stream<PublishedDocument> all() {
        return documents(text()).all().stream()
                .filter(document -> !document.id().startsWith("wider"));
    }

    private static String name(PublishedDocument document, String language, String ending) {
        String id = document.kind() == DocumentKind.PROJECT_SHEET
                ? "-" + document.id().replace('/', '-')
                : "";
        return "small-dossier." + document.kind().code() + id + "." + language + "." + ending;
    }

    private static Document xml(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void markdown_isAsCheckedIn(PublishedDocument document) {
        LANGUAGES.forEach(
                language -> GoldenTexts.assertSame(name(document, language, "md"), document.markdown(language)));
    }

    /** Pages are long; the one that runs from right to left stands for each, and one document is there in all languages. */
    @ParameterizedTest
    @MethodSource("all")
    void html_isAsCheckedIn(PublishedDocument document) {
        boolean whole = document.kind() == DocumentKind.SELF_ASSESSMENT;
        for (String language : whole ? LANGUAGES : List.of("ar")) {
            GoldenTexts.assertSame(name(document, language, "html"), document.html(language));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void html_isOneSoundPage(PublishedDocument document) {
        for (String language : LANGUAGES) {
            String page = document.html(language);
            Document xml = xml(page);
            assertThat(xml.getDocumentElement().getAttribute("lang")).isEqualTo(language);
            assertThat(xml.getDocumentElement().getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            assertThat(page)
                    .contains("Content-Security-Policy")
                    .doesNotContain("<script")
                    .doesNotContain("<link")
                    .doesNotContain(" src=")
                    .doesNotContain("href=\"http");
            TreeSet<String> ids = new TreeSet<>();
            NodeList elements = xml.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                String id = ((Element) elements.item(i)).getAttribute("id");
                assertThat(id.isEmpty() || ids.add(id))
                        .as("id %s stands once", id)
                        .isTrue();
            }
            NodeList links = xml.getElementsByTagName("a");
            assertThat(links.getLength()).isPositive();
            for (int i = 0; i < links.getLength(); i++) {
                assertThat(ids)
                        .contains(((Element) links.item(i)).getAttribute("href").substring(1));
            }
            NodeList drawings = xml.getElementsByTagName("svg");
            for (int i = 0; i < drawings.getLength(); i++) {
                Element drawing = (Element) drawings.item(i);
                assertThat(drawing.getAttribute("role")).isEqualTo("img");
                assertThat(drawing.getElementsByTagName("title").getLength()).isEqualTo(1);
            }
        }
    }

    @Test
    void html_showsEveryFieldOfTheForm() {
        Documents documents = documents(text());
        assertShown(DocumentForms.ACTION_PLAN, documents.actionPlan(PlanId.parse("plan")), "plan", "commitments");
        assertShown(
                DocumentForms.CASE_FORM,
                documents.document(DocumentKind.CASE_FORM, "case").orElseThrow(),
                "case",
                "");
        assertShown(
                DocumentForms.PROJECT_SHEET,
                documents.document(DocumentKind.PROJECT_SHEET, "plan/1").orElseThrow(),
                "plan-1",
                "");
        assertShown(
                DocumentForms.SELF_ASSESSMENT,
                documents.document(DocumentKind.SELF_ASSESSMENT, "report").orElseThrow(),
                "report",
                "");
        assertShown(DocumentForms.LETTER, documents.letter("example-2020/letter-of-support"), "letter", "");
    }

    private static <T> void assertShown(List<FormField<T>> form, PublishedDocument document, String id, String but) {
        String page = document.html("fr");
        for (FormField<T> field : form) {
            if (!field.code().equals(but)) {
                assertThat(page).contains("id=\"" + DocumentMaker.anchor(id, field.code()) + "\"");
            }
        }
    }

    @Test
    void html_writesWhatIsMissing() {
        for (String language : LANGUAGES) {
            String words = DocumentPhrase.NOT_STATED.text(Language.of(language));
            String whole =
                    documents(text()).letter("example-2020/letter-of-support").html(language);
            String without = documents(text().replaceFirst("\"writtenOn\": \"2020-09-24\",", ""))
                    .letter("example-2020/letter-of-support")
                    .html(language);
            assertThat(count(without, words)).isEqualTo(count(whole, words) + 1);
        }
    }

    private static int count(String text, String part) {
        Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    @Test
    void html_tellsAPlanThatIsHeldFromOneThatIsKnownFromElsewhere() {
        Documents documents = documents(text());
        String words = DocumentPhrase.NOT_KNOWN.text(Language.ENGLISH);
        assertThat(documents.actionPlan(PlanId.parse("wider")).html("en")).contains(words);
        assertThat(documents
                        .document(DocumentKind.PROJECT_SHEET, "plan/1")
                        .orElseThrow()
                        .html("en"))
                .doesNotContain(words);
    }

    /** Texts of a dossier never become markup, in whatever place they stand. */
    @Test
    void html_escapesEveryText() {
        String nasty = "<script>alert(1)</script> \\\"' & {{#x}} {{{y}}} a";
        String shown = "<script>alert(1)</script> \"' & {{#x}} {{{y}}} a";
        String json =
                text().replaceAll("(\"(?:ar|en|fr)\": )\"[^\"]*\"", "$1\"" + Matcher.quoteReplacement(nasty) + "\"");
        for (PublishedDocument document : documents(json).all()) {
            String page = document.html("ar");
            assertThat(page).doesNotContain("<script");
            assertThat(xml(page).getDocumentElement().getTextContent()).contains(shown);
        }
    }

    @Test
    void documents_neverNameAPerson() {
        assertThat(text()).contains("PERSON-CANARY");
        for (PublishedDocument document : documents(text()).all()) {
            for (String language : LANGUAGES) {
                assertThat(document.html(language) + document.markdown(language))
                        .doesNotContain("PERSON-CANARY");
            }
        }
    }

    /** Whoever copies a paragraph of a source copies the address in it; what is no address stays. */
    @Test
    void documents_leaveContactDetailsOutOfEveryText() {
        List<String> details = List.of(
                "some.one+town@canary-mail.example.org",
                "إيمان@canary-mail.example.org",
                "+216 78 000 000",
                "00216.78.000.000",
                "هاتف: 78 000 000",
                "Tél. ٧٨ ٠٠٠ ٠٠٠");
        String kept = "progress/mean@1, 25 000 000, 2021-2023, N° 0012345678, https://example.org/@town/a.b";
        String nasty = String.join(" ; ", details) + " ; " + kept;
        String json = text().replaceAll(
                        "(\"(?:ar|en|fr|url|website)\": )\"[^\"]*\"", "$1\"" + Matcher.quoteReplacement(nasty) + "\"");
        for (PublishedDocument document : documents(json).all()) {
            for (String language : LANGUAGES) {
                String page = xml(document.html(language)).getDocumentElement().getTextContent();
                assertThat(page)
                        .contains("N° 0012345678, https://example.org/@town/a.b")
                        .contains("25 000 000");
                assertThat(page)
                        .contains(DocumentPhrase.CONTACT_LEFT_OUT
                                .in(Language.of(language))
                                .toPlainText(Language.of(language)));
                assertThat(document.html(language) + document.markdown(language))
                        .doesNotContain("canary-mail")
                        .doesNotContain("78 000 000")
                        .doesNotContain("78.000.000")
                        .doesNotContain("٧٨");
            }
        }
    }

    @Test
    void html_marksTextsOfAnotherLanguage() {
        String letter =
                documents(text()).letter("example-2020/letter-of-support").html("ar");
        assertThat(letter).contains("<p dir=\"ltr\"><bdi lang=\"fr\" dir=\"ltr\">Mettre en œuvre le plan.</bdi></p>");
        assertThat(documents(text()).letter("example-2020/letter-of-support").html("en"))
                .contains("<p><bdi lang=\"fr\">Mettre en œuvre le plan.</bdi></p>");
    }

    @Test
    void progress_afterTheDayIsNotShown() {
        Dossier dossier = dossier(text());
        String early = Documents.of(dossier, LocalDate.of(2022, 12, 31))
                .actionPlan(PlanId.parse("plan"))
                .html("en");
        String late =
                Documents.of(dossier, DAY).actionPlan(PlanId.parse("plan")).html("en");
        assertThat(early).contains("No progress is reported.").doesNotContain("progress: 10%");
        assertThat(late).contains("progress: 10%");
    }

    @Test
    void document_refusesWhatIsNotThere() {
        Documents documents = documents(text());
        assertThat(documents.document(DocumentKind.CASE_FORM, "plan")).isEmpty();
        assertThatThrownBy(() -> documents.actionPlan(PlanId.parse("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("documents: the dossier has no action-plan of the id asked for");
        assertThatThrownBy(() -> documents.actionPlan(PlanId.parse("plan")).html("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("language: must be ar, fr or en");
    }

    /** What a template does not escape would be markup of the dossier's. */
    @Test
    void templates_escapeEveryValue() throws IOException {
        Path folder = Path.of("src/main/resources/io/github/ogplocal/io/report/templates");
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates).hasSizeGreaterThan(10);
            for (Path template : templates) {
                assertThat(Files.readString(template))
                        .as("%s", template)
                        .doesNotContain("{{{")
                        .doesNotContain("{{&")
                        .doesNotContain("${");
            }
        }
    }
}
