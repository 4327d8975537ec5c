// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.io.GoldenFiles.Golden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BeanValidationTest {
    /** A caller's own bean with the same annotations. */
    static final class Form {
        @NotBlank
        public String getTitle() {
            return " ";
        }

        @NotNull
        public String getMissing() {
            return null;
        }

        @Min(3)
        public int getCount() {
            return 2;
        }

        @Pattern(regexp = "[a-z]+")
        public String getCode() {
            return "A";
        }

        @Valid
        public List<Line> getLines() {
            return List.of(new Line("good"), new Line("much too long"));
        }
    }

    record Line(@Size(max = 5) String text) {}

    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    @Test
    void check_namesWhatACallersBeanBreaks() {
        assertThat(BeanValidation.check(new Form()))
                .extracting(problem -> problem.code().code() + " " + problem.pointer() + " " + problem.arguments())
                .containsExactly(
                        "malformed /code {}",
                        "too-small /count {least=3}",
                        "text-too-long /lines/1/text {found=13, most=5}",
                        "missing /missing {}",
                        "blank /title {}");
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void check_findsNothingInAValueThatExists(Golden golden) {
        assertThat(BeanValidation.check(golden.value())).isEmpty();
    }
}
