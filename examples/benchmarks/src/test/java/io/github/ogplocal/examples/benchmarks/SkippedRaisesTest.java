// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ogplocal.examples.benchmarks.SkippedRaises.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The raises passed over in a real election with 153,144 of them; all elections are looked at by the program. */
class SkippedRaisesTest {
    private static RealElection election() throws IOException {
        String root = System.getProperty("ogp.corpora", "");
        assumeTrue(!root.isEmpty(), "no corpora: -Dogp.corpora is not set");
        Path file = Path.of(root, "pabulib", "Hungary_Budapest_2022_VIII_Jozsefvaros.pb");
        assumeTrue(Files.isReadable(file), "no such election in -Dogp.corpora");
        return RealElection.read(file);
    }

    @Test
    void plainRuns_takeTheCoursesOfTheRunsThatStandForThem() throws IOException {
        Walk walk = Walk.of(election(), "cost", 0);

        assertThat(walk.raises).isEqualTo(153_145);
        assertThat(walk.courses).hasSizeLessThan(walk.raises / 1000);
        assertThat(walk.breakpoints()).hasSizeGreaterThan(10);
        assertThat(walk.chosenRaises(1000)).hasSizeGreaterThan(1000);
        assertThat(walk.otherCourses(walk.chosenRaises(1000))).isZero();
    }

    /** The control: passing over one raise too many shows. */
    @Test
    void plainRuns_tellARaiseTooMany() throws IOException {
        Walk walk = Walk.of(election(), "cost", 1);

        assertThat(walk.otherCourses(walk.chosenRaises(0))).isPositive();
    }
}
