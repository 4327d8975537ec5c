// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportCommandTest {
    private static final Path DATA = Path.of("..", "walkthrough", "src", "main", "resources", "data");
    private static final String DOSSIER =
            DATA.resolve("dossiers").resolve("el-kef.json").toString();
    private static final String RULES =
            DATA.resolve("dossiers").resolve("review-of-el-kef.json").toString();
    private static final String MEAN =
            DATA.resolve("progress").resolve("mean-of-commitments.json").toString();

    @TempDir
    private Path folder;

    private static Run report(String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "report";
        arguments[1] = "--dossier";
        arguments[2] = DOSSIER;
        arguments[3] = "--on";
        arguments[4] = "2023-06-30";
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    @Test
    void selfAssessment_isWrittenAsPageAndMarkdown() throws IOException {
        Path page = folder.resolve("report.html");
        Path text = folder.resolve("report.md");

        Run run = report(
                "--document",
                "self-assessment",
                "--id",
                "self-assessment-2023",
                "--lang",
                "ar",
                "--procedure",
                RULES,
                "--roll-up",
                MEAN,
                "--html",
                page.toString(),
                "--markdown",
                text.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(page)).contains("dir=\"rtl\"", "67,5");
        assertThat(Files.readString(text)).contains("4 من 17", "4 من 4", "تقرير التقييم الذاتي");
    }

    @Test
    void letter_isPrintedAsMarkdown() {
        Run run = report("--document", "letter", "--id", "el-kef-2020/letter-of-support");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("# ").contains("**Letter of support**", "This document was not reviewed.");
    }

    @Test
    void unknownDocument_isRefused() {
        Run kind = report("--document", "leter", "--id", "x");
        assertThat(kind.exitCode()).isEqualTo(2);
        assertThat(kind.err()).contains("action-plan, case-form, file, letter, project-sheet, self-assessment");

        Run id = report("--document", "letter", "--id", "x");
        assertThat(id.exitCode()).isEqualTo(2);
        assertThat(id.err()).contains("--id: the dossier has no letter of this id");
    }
}
