// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLeavesTest {
    @Test
    void leaves_standInDocumentOrderWithTheirPlaces() throws IOException {
        JsonLeaves read = read("{\"a\": [1, \"x\", []],\n \"b/c\": {\"d\": null, \"e\": true}, \"f\": {}}")
                .orElseThrow();

        assertThat(read.array()).isFalse();
        assertThat(read.leaves())
                .extracting(leaf -> leaf.pointer() + " " + leaf.kind() + " " + leaf.text() + " " + leaf.line() + ":"
                        + leaf.column())
                .containsExactly(
                        "/a/0 NUMBER 1 1:8",
                        "/a/1 TEXT x 1:11",
                        "/a/2 EMPTY_ARRAY  1:16",
                        "/b~1c/d NULL  2:15",
                        "/b~1c/e TRUTH true 2:26",
                        "/f EMPTY_OBJECT  2:38");
        assertThat(read.leaves().get(1).toString()).doesNotContain("x,").contains("TEXT of 1");
    }

    @Test
    void leaves_ofOneValueAreThatValue() throws IOException {
        assertThat(read("7").orElseThrow().leaves()).extracting(JsonLeaf::path).containsExactly(List.of());
        assertThat(read("[]").orElseThrow().leaves())
                .extracting(JsonLeaf::kind)
                .containsExactly(JsonLeaf.Kind.EMPTY_ARRAY);
        assertThat(read("[]").orElseThrow().array()).isTrue();
    }

    @Test
    void read_refusesWhatIsNoJson() throws IOException {
        assertThat(codes("[1")).containsExactly("unfinished ");
        assertThat(codes("[1] 2")).containsExactly("trailing-text ");
        assertThat(codes("")).containsExactly("unfinished ");
        assertThat(codes("[{\"a\": 1, \"a\": 2}]")).containsExactly("duplicate-key /0/a");
        assertThat(codes("[[[1]]]", Limits.standard().withDepth(2))).containsExactly("too-deep /0");
    }

    private static List<String> codes(String document) throws IOException {
        return codes(document, Limits.standard());
    }

    private static List<String> codes(String document, Limits limits) throws IOException {
        return JsonLeaves.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), limits)
                .problems()
                .stream()
                .map(problem -> problem.code().code() + " " + problem.pointer())
                .toList();
    }

    private static ReadResult<JsonLeaves> read(String document) throws IOException {
        return JsonLeaves.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), Limits.standard());
    }
}
