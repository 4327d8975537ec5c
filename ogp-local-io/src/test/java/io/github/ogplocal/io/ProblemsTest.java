// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.ogplocal.io.describe.Shape;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.selection.InterestKind;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.place.NameFaultKind;
import io.github.ogplocal.rules.prioritisation.PrioritisationRule;
import io.github.ogplocal.rules.selection.SelectionRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void template_namesExactlyTheArgumentsOfItsCode(ProblemCode code) {
        assertThat(ProblemSentences.of(code).places()).isEqualTo(code.arguments());
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void render_leavesNoPlaceOpenInAnyLanguage(ProblemCode code) {
        TreeMap<String, String> arguments = new TreeMap<>();
        code.arguments().forEach(name -> arguments.put(name, "17"));
        Problem problem = new Problem(code, "/a", 3, 5, arguments);

        for (String language : new String[] {"ar", "fr", "en"}) {
            assertThat(problem.message(language)).doesNotContain("{", "}").contains("3", "5", "/a");
        }
        assertThat(ProblemCode.find(code.code())).contains(code);
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void invariant_hasACodeOfItsName(Invariant invariant) {
        assertThat(ProblemCode.of(invariant).code()).isEqualTo(invariant.code());
    }

    /** The closed words of kinds of value, setting and rule; none without a translation, no translation without a use. */
    @Test
    void words_areThoseThatProblemsUse() {
        TreeSet<String> used = new TreeSet<>();
        for (Shape.Form form : Shape.Form.values()) {
            used.add(form.code());
        }
        for (Tokens.Kind kind : Tokens.Kind.values()) {
            // Ends and keys never stand where a value is expected.
            if (!kind.code().endsWith("end") && kind != Tokens.Kind.KEY) {
                used.add(kind.code());
            }
        }
        for (SettingKind kind : SettingKind.values()) {
            used.add(kind.code());
        }
        for (NameFaultKind kind : NameFaultKind.values()) {
            // These two keep a name from being compared, not from being read.
            if (kind != NameFaultKind.OUTSIDE_REPERTOIRE && kind != NameFaultKind.NO_LETTER) {
                used.add(kind.code());
            }
        }
        for (InterestKind kind : InterestKind.values()) {
            used.add(kind.code());
        }
        Set<String> slots = new TreeSet<>();
        new ClassFileImporter()
                .importPackages(SelectionRule.class.getPackageName()).stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(SelectionRule.class))
                        .filter(type -> !type.isEquivalentTo(SelectionRule.class))
                        .forEach(type -> slots.add(type.getSimpleName()));
        assertThat(slots).hasSize(21);
        new ClassFileImporter()
                .importPackages(PrioritisationRule.class.getPackageName()).stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(PrioritisationRule.class))
                        .filter(type -> !type.isEquivalentTo(PrioritisationRule.class))
                        .forEach(type -> slots.add(type.getSimpleName()));
        used.addAll(slots);

        assertThat(slots).hasSize(30);
        assertThat(ProblemWords.translated()).isEqualTo(used);
    }

    @Test
    void render_readsAsASentence() {
        Problem problem = Problem.of(
                ProblemCode.WRONG_TYPE, "/start", 4, 12, Map.of("expected", "text", "found", "whole-number"));

        assertThat(problem.message("en")).isEqualTo("line 4, column 12, /start: Expected: text; found: whole number.");
        assertThat(problem.message("fr"))
                .isEqualTo("ligne 4, colonne 12, /start : Type attendu : texte ; trouvé : nombre entier.");
        assertThat(problem.message("ar"))
                .isEqualTo("السطر \u20684\u2069، العمود \u206812\u2069، \u2068/start\u2069: "
                        + "النوع المطلوب: \u2068نص\u2069، والموجود: \u2068عدد صحيح\u2069.");
        assertThatThrownBy(() -> problem.message("tr")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void problem_refusesArgumentsThatItsCodeDoesNotDeclare() {
        assertThatThrownBy(() -> Problem.of(ProblemCode.MISSING, "", 1, 1, Map.of("most", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing");
    }
}
