// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogplocal.rules.selection.SelectionRules;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the page and the questionnaire to what the program does. */
final class DocumentationTest {
    private static final Path PAGE = Path.of(System.getProperty("ogp.root", "../.."), "docs", "command-line.md");

    @Test
    void page_namesEveryExitCode() throws IOException, IllegalAccessException {
        String page = Files.readString(PAGE);
        int codes = 0;
        for (Field field : ExitCode.class.getDeclaredFields()) {
            if (field.getType() == int.class) {
                assertThat(page).contains("\n| " + field.getInt(null) + " | ");
                codes++;
            }
        }
        assertThat(codes).isEqualTo(7);
    }

    @Test
    void page_usesOptionsAndCommandsThatThereAre() throws IOException {
        StringBuilder help = new StringBuilder();
        for (String command : List.of(
                "--help",
                "select --help",
                "explain --help",
                "prioritise --help",
                "promote --help",
                "assign --help",
                "budget --help",
                "agreement --help",
                "papers --help",
                "margins --help",
                "diff --help",
                "record --help",
                "verify --help",
                "dry-run --help",
                "committee --help",
                "form-committee --help",
                "consultation --help",
                "smart --help",
                "plan --help",
                "calendar --help",
                "progress --help",
                "report --help",
                "draw --help",
                "draw pool --help",
                "draw seed --help",
                "draw tickets --help",
                "validate --help",
                "procedure --help",
                "procedure new --help",
                "procedure show --help",
                "workbook --help",
                "workbook write --help")) {
            help.append(Run.of(command.split(" ")).out());
        }
        Matcher option = Pattern.compile("--[a-z][a-z-]+").matcher(Files.readString(PAGE));
        int seen = 0;
        while (option.find()) {
            assertThat(help.toString()).contains(option.group());
            seen++;
        }
        assertThat(seen).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questionnaire_namesEveryRuleAndEverySetting(Language language) {
        String questions = BlankProcedure.questions(language);
        SelectionRules.standard().forEach(rule -> {
            if (!rule.equals(SelectionRules.PIPELINE_1)) {
                assertThat(questions).contains("`" + rule.info().getId() + "`: ");
                rule.info()
                        .getSettings()
                        .settings()
                        .forEach(setting -> assertThat(questions)
                                .contains("`" + setting.name() + "`: "
                                        + setting.question().in(language.name()).orElseThrow()));
            }
        });
    }
}
