// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.dryrun.CountRange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit: what is just within it is read as far as the syntax goes, what is one beyond is refused by name. */
class LimitsTest {
    private static final Limits SMALL = new Limits(400, 4, 20, 10, 5, 60, 8, 3);

    private record Edge(String within, String beyond, ProblemCode code) {}

    static List<Edge> edges() {
        return List.of(
                new Edge(" ".repeat(398) + "{}", " ".repeat(399) + "{}", ProblemCode.DOCUMENT_TOO_LARGE),
                new Edge("[[[[]]]]", "[[[[[]]]]]", ProblemCode.TOO_DEEP),
                new Edge("{\"a\":[{\"a\":[]}]}", "{\"a\":[{\"a\":[{}]}]}", ProblemCode.TOO_DEEP),
                new Edge(text(20), text(21), ProblemCode.STRING_TOO_LONG),
                new Edge(
                        "\"" + "\\u0041".repeat(20) + "\"",
                        "\"" + "\\u0041".repeat(21) + "\"",
                        ProblemCode.STRING_TOO_LONG),
                new Edge("{" + text(10) + ":0}", "{" + text(11) + ":0}", ProblemCode.NAME_TOO_LONG),
                new Edge("12345", "123456", ProblemCode.NUMBER_TOO_LONG),
                new Edge("-1.23", "-1.234", ProblemCode.NUMBER_TOO_LONG),
                new Edge("[0,0,0,0,0,0,0,0]", "[0,0,0,0,0,0,0,0,0]", ProblemCode.TOO_MANY_ELEMENTS),
                new Edge(nested(6), nested(7), ProblemCode.TOO_MANY_TOKENS));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void limit_isTheMostThatIsAccepted(Edge edge) throws IOException {
        assertThat(codes(edge.within())).isEmpty();
        assertThat(codes(edge.beyond())).containsExactly(edge.code());
    }

    @ParameterizedTest
    @MethodSource("edges")
    void limit_holdsForEveryEntryPoint(Edge edge) throws IOException {
        OgpLocalJson json = OgpLocalJson.standard().withLimits(SMALL);
        byte[] bytes = edge.beyond().getBytes(StandardCharsets.UTF_8);

        List<Problem> fromText = json.parse(edge.beyond(), Milestone.class).problems();
        List<Problem> fromBytes =
                json.parse(new ByteArrayInputStream(bytes), Milestone.class).problems();
        List<Problem> fromLine = OgpLocalNdjson.read(json, new ByteArrayInputStream(bytes), Milestone.class, line -> {})
                .problems();

        for (List<Problem> problems : List.of(fromText, fromBytes, fromLine)) {
            assertThat(problems).extracting(Problem::code).contains(edge.code());
        }
    }

    @Test
    void problems_areCappedAndTheRestIsCounted() {
        ReadResult<LocalizedText> result = OgpLocalJson.standard()
                .withLimits(SMALL)
                .parse("{\"en\":1,\"fr\":2,\"ar\":3,\"de\":4,\"it\":5}", LocalizedText.class);

        assertThat(result.problems()).hasSize(3);
        assertThat(result.unreported()).isEqualTo(2);
        assertThatThrownBy(result::orElseThrow).hasMessageEndingWith("... and 2 more");
    }

    @Test
    void limits_refuseWhatIsNotPositive() {
        assertThatThrownBy(() -> Limits.standard().withDepth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.standard().withDepth(201)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Stream.of(
                        Limits.standard().withDocumentBytes(7).documentBytes(),
                        (long) Limits.standard().withStringLength(7).stringLength(),
                        (long) Limits.standard().withNameLength(7).nameLength(),
                        (long) Limits.standard().withNumberLength(7).numberLength(),
                        (long) Limits.standard().withTokens(7).tokens(),
                        (long) Limits.standard().withElements(7).elements(),
                        (long) Limits.standard().withProblems(7).problems()))
                .containsOnly(7L);
    }

    private static List<ProblemCode> codes(String document) throws IOException {
        DocumentReader reader = OgpLocalJson.standard().withLimits(SMALL).reader();
        StrictUtf8Reader text = new StrictUtf8Reader(
                new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), SMALL.documentBytes());
        return reader.check(text).stream().map(Problem::code).toList();
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    /** {@code n} arrays of eight tokens each, within an array; six of them make 2 + 48 + 10 tokens. */
    private static String nested(int n) {
        String eight = "[0,0,0,0,0,0]";
        String rest = n == 6 ? ",[0,0,0,0,0,0,0,0]" : ",[0]";
        return "[" + String.join(",", java.util.Collections.nCopies(n, eight)) + rest + "]";
    }

    /** Where a fault is said to be does not depend on what the thread has read before. */
    @Test
    void place_isTheSameWhateverWasReadBefore() throws Exception {
        String longName = "{\"title\":\"x\",\"" + "y".repeat(20_000) + "\":1}";
        List<List<String>> places = new ArrayList<>();
        Thread thread = new Thread(() -> {
            for (int length : new int[] {0, 100, 5_000, 30_000, 90_000, 0}) {
                OgpLocalJson.read("{\"title\":\"\\n" + "x".repeat(length) + "\",\"z\":1}", Milestone.class);
                places.add(OgpLocalJsonTest.places(OgpLocalJson.read(longName, Milestone.class)));
            }
        });
        thread.start();
        thread.join();
        assertThat(places).hasSize(6).allMatch(each -> each.equals(places.get(0)));
        assertThat(places.get(0)).singleElement().asString().contains("name-too-long");
    }

    /** A number is a text as well, and is refused by whichever limit is the lower. */
    @Test
    void numbers_areBoundedByTheLimitOfTextsToo() {
        String document = "{\"least\":623,\"most\":902}";
        Limits limits = Limits.standard();
        assertThat(OgpLocalJson.standard()
                        .withLimits(limits.withStringLength(3))
                        .parse(document, CountRange.class)
                        .isValid())
                .isTrue();
        assertThat(OgpLocalJsonTest.places(OgpLocalJson.standard()
                        .withLimits(limits.withStringLength(2))
                        .parse(document, CountRange.class)))
                .containsExactly("1:13 string-too-long /least");
    }
}
