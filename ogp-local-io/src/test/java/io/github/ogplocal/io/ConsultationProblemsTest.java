// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.model.consultation.ConsultationDocuments;
import io.github.ogplocal.rules.consultation.ConsultationFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationProblemsTest {
    @ParameterizedTest
    @EnumSource(ConsultationFault.Kind.class)
    void everyFault_isAProblemOfItsName(ConsultationFault.Kind kind) {
        Problem problem = ConsultationProblems.of(List.of(new ConsultationFault("/proposals/0", kind, "17")))
                .get(0);

        assertThat(problem.code().code()).isEqualTo(kind.code());
        assertThat(problem.pointer()).isEqualTo("/proposals/0");
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(problem.message(language)).doesNotContain("{");
        }
    }

    /** The reader finds what does not fit in the documents as a whole, with line and column. */
    @Test
    void reader_checksTheDocumentsAsAWhole() {
        ReadResult<ConsultationDocuments> read = OgpLocalJson.read("""
                {
                  "consultation": {"id": "example", "title": {"en": "Example"}},
                  "proposals": [
                    {"id": "A", "consultation": "example", "text": {"en": "a"}, "withdrawn": false},
                    {"id": "B", "consultation": "example", "text": {"en": "b"}, "withdrawn": false},
                    {"id": "M", "consultation": "example", "theme": "water", "text": {"en": "m"}, "withdrawn": false}
                  ],
                  "derivations": [
                    {"kind": "merge", "sources": ["A", "B"], "results": ["M"]},
                    {"kind": "merge", "sources": ["M", "B"], "results": ["C"]}
                  ],
                  "responses": [
                    {"proposal": "X", "kind": "taken-up"}
                  ]
                }
                """, ConsultationDocuments.class);

        assertThat(read.problems())
                .extracting(problem -> problem.message("en"))
                .containsExactly(
                        "line 6, column 53, /proposals/2/theme: The consultation has no such theme; nearest theme: none.",
                        "line 10, column 34, /derivations/1/sources: The proposal B was merged or split before.",
                        "line 10, column 57, /derivations/1/results: There is no proposal C.",
                        "line 13, column 18, /responses/0/proposal: There is no proposal X.");
    }

    @Test
    void reader_refusesASplitIntoOne() {
        ReadResult<ConsultationDocuments> read = OgpLocalJson.read("""
                {"consultation": {"id": "example", "title": {"en": "Example"}},
                 "proposals": [
                    {"id": "A", "consultation": "example", "text": {"en": "a"}, "withdrawn": false},
                    {"id": "B", "consultation": "example", "text": {"en": "b"}, "withdrawn": false}],
                 "derivations": [{"kind": "split", "sources": ["A"], "results": ["B"]}]}
                """, ConsultationDocuments.class);

        assertThat(read.problems())
                .extracting(problem -> problem.pointer() + " " + problem.code().code())
                .containsExactly("/derivations/0/results too-few");
    }
}
