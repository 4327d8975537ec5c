// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogplocal.model.InvalidValueException;
import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SettingsFormTest {
    private static final LocalizedText QUESTION = LocalizedText.of("ا", "f", "e");
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2019-07-31T12:00:00+01:00");

    private static final SettingsForm FORM = SettingsForm.of(
            Setting.points("pass", QUESTION),
            Setting.count("seats", QUESTION, 1, 12),
            Setting.choice("round", QUESTION).option("up", QUESTION).option("down", QUESTION),
            Setting.time("closing", QUESTION),
            Setting.code("key", QUESTION),
            Setting.codes("regions", QUESTION),
            Setting.counts("quota", QUESTION, 0, 4));

    private static final Settings ANSWERED = Settings.NONE
            .withPoints("pass", Points.of(15))
            .withCount("seats", 12)
            .withChoice("round", "up")
            .withTime("closing", NOON)
            .withCode("key", "total")
            .withCodes("regions", List.of("b", "a"))
            .withCounts("quota", Map.of("a", 4, "b", 0));

    private static SettingFault fault(String setting, FaultKind kind, String argument) {
        return new SettingFault(setting, kind, argument);
    }

    @Test
    void faults_areNoneWhenEverythingIsAnswered() {
        assertThat(FORM.faults(ANSWERED)).isEmpty();
        assertThat(SettingsForm.NONE.faults(Settings.NONE)).isEmpty();
    }

    @Test
    void faults_nameEveryMissingSettingInTheFormsOrder() {
        assertThat(FORM.faults(Settings.NONE))
                .containsExactly(
                        fault("pass", FaultKind.MISSING, "points"),
                        fault("seats", FaultKind.MISSING, "count"),
                        fault("round", FaultKind.MISSING, "choice"),
                        fault("closing", FaultKind.MISSING, "time"),
                        fault("key", FaultKind.MISSING, "code"),
                        fault("regions", FaultKind.MISSING, "codes"),
                        fault("quota", FaultKind.MISSING, "counts"));
    }

    @Test
    void faults_reportEverythingAtOnce() {
        Settings wrong = ANSWERED.withCount("pass", 15)
                .withCount("seats", 0)
                .withChoice("round", "sideways")
                .withCounts("quota", Map.of("a", 5, "b", -1))
                .withCode("regoins", "a")
                .withCode("aside", "a");
        assertThat(FORM.faults(wrong))
                .containsExactly(
                        fault("pass", FaultKind.WRONG_KIND, "points"),
                        fault("seats", FaultKind.TOO_SMALL, "1"),
                        fault("round", FaultKind.NOT_AN_OPTION, "up, down"),
                        fault("quota/a", FaultKind.TOO_LARGE, "4"),
                        fault("quota/b", FaultKind.TOO_SMALL, "0"),
                        fault("aside", FaultKind.UNKNOWN, ""),
                        fault("regoins", FaultKind.UNKNOWN, "regions"));
    }

    @Test
    void faults_reportACountThatIsTooLargeForPoints() {
        assertThat(FORM.faults(ANSWERED.withCount("seats", Integer.MAX_VALUE)))
                .containsExactly(fault("seats", FaultKind.TOO_LARGE, "12"));
        assertThat(FORM.faults(ANSWERED.withCount("seats", Integer.MIN_VALUE)))
                .containsExactly(fault("seats", FaultKind.TOO_SMALL, "1"));
    }

    @Test
    void faults_acceptBothBounds() {
        assertThat(FORM.faults(ANSWERED.withCount("seats", 1))).isEmpty();
        assertThat(FORM.faults(ANSWERED.withCount("seats", 13))).hasSize(1);
    }

    @Test
    void constructor_rejectsRepeatedNamesAndAChoiceWithoutOptions() {
        Setting pass = Setting.points("pass", QUESTION);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SettingsForm.of(pass, Setting.code("pass", QUESTION)))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.REPEATED));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SettingsForm.of(Setting.choice("round", QUESTION)))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.TOO_FEW));
    }

    @Test
    void setting_rejectsWhatNobodyCouldAnswer() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Setting.count("seats", QUESTION, 2, 1))
                .satisfies(fault -> assertThat(fault.invariant()).isEqualTo(Invariant.OUT_OF_ORDER));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Setting.points("pass", LocalizedText.of("fr", "f")));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Setting.points("Pass", QUESTION));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Setting.points("pass", QUESTION).option("up", QUESTION));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        Setting.choice("round", QUESTION).option("up", QUESTION).option("up", QUESTION));
    }

    @Test
    void settings_areInNaturalOrderWhateverTheOrderOfTheSetThatIsHandedIn() {
        TreeSet<String> backwards = new TreeSet<>(Comparator.<String>reverseOrder());
        backwards.addAll(List.of("a", "b"));
        TreeMap<String, Integer> backwardsCounts = new TreeMap<>(Comparator.<String>reverseOrder());
        backwardsCounts.putAll(Map.of("a", 1, "b", 2));
        assertThat(new SettingValue.CodesSetting(backwards).codes()).containsExactly("a", "b");
        assertThat(new SettingValue.CountsSetting(backwardsCounts).counts().keySet())
                .containsExactly("a", "b");
    }

    @Test
    void settings_areCopiedAndCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ANSWERED.toMap().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ANSWERED.codes("regions").clear());
        assertThat(ANSWERED.withCount("seats", 3)).isNotEqualTo(ANSWERED);
        assertThat(ANSWERED.count("seats")).isEqualTo(12);
        assertThat(Settings.of(ANSWERED.toMap())).isEqualTo(ANSWERED).hasSameHashCodeAs(ANSWERED);
    }

    @Test
    void settings_giveEachValueByItsKindOnly() {
        assertThat(ANSWERED.points("pass")).isEqualTo(Points.of(15));
        assertThat(ANSWERED.choice("round")).isEqualTo("up");
        assertThat(ANSWERED.time("closing")).isEqualTo(NOON);
        assertThat(ANSWERED.code("key")).isEqualTo("total");
        assertThat(ANSWERED.codes("regions")).containsExactly("a", "b");
        assertThat(ANSWERED.counts("quota")).containsExactly(Map.entry("a", 4), Map.entry("b", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> ANSWERED.count("pass"));
        assertThatIllegalArgumentException().isThrownBy(() -> ANSWERED.count("absent"));
    }

    @Test
    void settings_rejectFractionsOfASecondAndMalformedCodes() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Settings.NONE.withTime("closing", NOON.plusNanos(1)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Settings.NONE.withCode("key", "two words"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Settings.NONE.withCodes("regions", List.of("-a")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Settings.NONE.withCounts("quota", Map.of("", 1)));
    }
}
