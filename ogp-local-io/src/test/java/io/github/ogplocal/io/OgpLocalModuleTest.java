// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.ogplocal.io.GoldenFiles.Golden;
import io.github.ogplocal.model.place.AuthorityKind;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.selection.CriterionId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OgpLocalModuleTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new OgpLocalModule()).build();

    /** A caller's own type that holds values of the library in several ways. */
    record Portal(
            String name, Milestone milestone, List<Milestone> more, Map<String, CriterionId> ids, AuthorityKind kind) {}

    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void mapper_readsAndWritesAsTheLibraryDoes(Golden golden) throws Exception {
        Object value = MAPPER.readValue(golden.text(), golden.type());

        assertThat(value).isEqualTo(golden.value());
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(value))).isEqualTo(MAPPER.readTree(golden.text()));
    }

    @Test
    void mapper_bindsValuesInsideACallersType() throws Exception {
        String document =
                "{\"name\":\"p\",\"milestone\":{\"title\":\"x\",\"start\":\"2025-01-01\",\"end\":\"2025-01-02\"},"
                        + "\"more\":[{\"title\":\"y\",\"start\":\"2025-01-01\",\"end\":\"2025-01-02\"}],"
                        + "\"ids\":{\"a\":\"governance\"},\"kind\":\"municipality\"}";

        Portal portal = MAPPER.readValue(document, Portal.class);

        assertThat(portal.milestone().getTitle()).isEqualTo("x");
        assertThat(portal.more()).hasSize(1);
        assertThat(portal.ids()).containsEntry("a", CriterionId.parse("governance"));
        assertThat(portal.kind()).isEqualTo(AuthorityKind.MUNICIPALITY);
        assertThat(MAPPER.writeValueAsString(portal)).isEqualTo(document);
    }

    @Test
    void mapper_refusesWithTheProblems() {
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"name\":\"p\",\"milestone\":{\"titel\":\"secret\",\"start\":null}}", Portal.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageNotContaining("secret")
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::code)
                                .containsExactlyInAnyOrder(
                                        ProblemCode.MISSING, ProblemCode.UNKNOWN_KEY, ProblemCode.NULL_VALUE));
    }
}
