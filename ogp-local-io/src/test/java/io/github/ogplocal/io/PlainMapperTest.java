// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.ogplocal.io.GoldenFiles.Golden;
import io.github.ogplocal.model.plan.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's plain mapper, Jackson 2 or 3, without a module of ours, binds every type of the model. */
class PlainMapperTest {
    private static final ObjectMapper TWO = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(com.fasterxml.jackson.databind.DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_EMPTY)
            .build();
    private static final tools.jackson.databind.ObjectMapper THREE = tools.jackson.databind.json.JsonMapper.builder()
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(tools.jackson.databind.cfg.DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(tools.jackson.databind.cfg.DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(old -> JsonInclude.Value.ALL_NON_EMPTY)
            .build();

    static List<Golden> goldens() {
        return GoldenFiles.all().stream()
                .filter(golden -> golden.type().getPackageName().startsWith("io.github.ogplocal.model."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void jackson2_bindsTheModel(Golden golden) throws Exception {
        Object value = TWO.readValue(golden.text(), golden.type());

        assertThat(value).isEqualTo(golden.value());
        assertThat(TWO.readTree(TWO.writeValueAsString(value))).isEqualTo(TWO.readTree(golden.text()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void jackson3_bindsTheModel(Golden golden) {
        Object value = THREE.readValue(golden.text(), golden.type());

        assertThat(value).isEqualTo(golden.value());
        assertThat(THREE.readTree(THREE.writeValueAsString(value))).isEqualTo(THREE.readTree(golden.text()));
    }

    @Test
    void mappers_cannotMakeAnInvalidValue() {
        String invalid = "{\"title\":\"x\",\"start\":\"2025-01-02\",\"end\":\"2025-01-01\"}";

        assertThatThrownBy(() -> TWO.readValue(invalid, Milestone.class)).hasMessageContaining("milestone end");
        assertThatThrownBy(() -> THREE.readValue(invalid, Milestone.class)).hasMessageContaining("milestone end");
    }
}
