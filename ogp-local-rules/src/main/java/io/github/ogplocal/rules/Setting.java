// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question of a rule's {@link SettingsForm}.
 *
 * <p>Every setting must be answered; there are no defaults.
 *
 * <p>Immutable and thread-safe.
 */
public final class Setting {
    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");

    private final String name;
    private final SettingKind kind;
    private final LocalizedText question;
    private final Optional<Points> least;
    private final Optional<Points> most;
    private final Map<String, LocalizedText> options;

    private Setting(
            String name,
            SettingKind kind,
            LocalizedText question,
            Optional<Points> least,
            Optional<Points> most,
            Map<String, LocalizedText> options) {
        requirePattern(name, NAME, "setting", "name");
        require(
                question.hasArabicFrenchEnglish(),
                "setting",
                "question",
                Invariant.TOO_FEW,
                "must have Arabic, French and English",
                name);
        require(
                least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0,
                "setting",
                "most",
                Invariant.OUT_OF_ORDER,
                "must not be below least",
                name);
        this.name = name;
        this.kind = requireNonNull(kind, "kind");
        this.question = question;
        this.least = least;
        this.most = most;
        this.options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Points without bounds. */
    public static Setting points(String name, LocalizedText question) {
        return new Setting(name, SettingKind.POINTS, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * A whole number.
     *
     * @param least the smallest allowed, inclusive
     * @param most the largest allowed, inclusive
     */
    public static Setting count(String name, LocalizedText question, int least, int most) {
        return bounded(name, SettingKind.COUNT, question, least, most);
    }

    /**
     * A whole number for each of several codes.
     *
     * @param least the smallest number allowed, inclusive
     * @param most the largest number allowed, inclusive
     */
    public static Setting counts(String name, LocalizedText question, int least, int most) {
        return bounded(name, SettingKind.COUNTS, question, least, most);
    }

    /** A point in time. */
    public static Setting time(String name, LocalizedText question) {
        return new Setting(name, SettingKind.TIME, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Points for each of several codes.
     *
     * @param least the smallest number allowed, inclusive
     * @param most the largest number allowed, inclusive
     */
    public static Setting pointsTable(String name, LocalizedText question, int least, int most) {
        return bounded(name, SettingKind.POINTS_TABLE, question, least, most);
    }

    /**
     * Points within bounds.
     *
     * @param least the smallest number allowed, inclusive
     * @param most the largest number allowed, inclusive
     */
    public static Setting points(String name, LocalizedText question, int least, int most) {
        return bounded(name, SettingKind.POINTS, question, least, most);
    }

    /**
     * Points within bounds that need not be whole.
     *
     * @param least the smallest number allowed, inclusive
     * @param most the largest number allowed, inclusive
     */
    public static Setting points(String name, LocalizedText question, Points least, Points most) {
        return new Setting(name, SettingKind.POINTS, question, Optional.of(least), Optional.of(most), Map.of());
    }

    /** An amount of money. */
    public static Setting money(String name, LocalizedText question) {
        return new Setting(name, SettingKind.MONEY, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /** An amount of money for each of several codes. */
    public static Setting moneyTable(String name, LocalizedText question) {
        return new Setting(name, SettingKind.MONEY_TABLE, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /** A code. */
    public static Setting code(String name, LocalizedText question) {
        return new Setting(name, SettingKind.CODE, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /** A set of codes. */
    public static Setting codes(String name, LocalizedText question) {
        return new Setting(name, SettingKind.CODES, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /** One of the options that {@link #option} adds. */
    public static Setting choice(String name, LocalizedText question) {
        return new Setting(name, SettingKind.CHOICE, question, Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * This choice with one more option.
     *
     * @param code the option as documents write it
     * @param label the option as it reads inside the rule's clause, in three languages
     */
    public Setting option(String code, LocalizedText label) {
        require(kind == SettingKind.CHOICE, "setting", "options", Invariant.CONTRADICTION, "needs a choice", kind);
        requirePattern(code, SettingValue.CODE, "setting", "options");
        require(
                label.hasArabicFrenchEnglish(),
                "setting",
                "options",
                Invariant.TOO_FEW,
                "must have Arabic, French and English",
                code);
        Map<String, LocalizedText> more = new LinkedHashMap<>(options);
        require(more.put(code, label) == null, "setting", "options", Invariant.REPEATED, "must differ", code);
        return new Setting(name, kind, question, least, most, more);
    }

    /** The name in documents and in the rule's clause, in camel case. */
    public String name() {
        return name;
    }

    /** What the setting holds. */
    public SettingKind kind() {
        return kind;
    }

    /** What the authors of a call have to decide, as a question in three languages. */
    public LocalizedText question() {
        return question;
    }

    /** The smallest number allowed, inclusive; empty when there is no bound. */
    public Optional<Points> least() {
        return least;
    }

    /** The largest number allowed, inclusive; empty when there is no bound. */
    public Optional<Points> most() {
        return most;
    }

    /** The codes of the options in the order of declaration; empty unless this is a choice. */
    public List<String> options() {
        return Collections.unmodifiableList(new ArrayList<>(options.keySet()));
    }

    /** How an option reads inside the rule's clause; empty when there is no such option. */
    public Optional<LocalizedText> label(String option) {
        return Optional.ofNullable(options.get(option));
    }

    private static Setting bounded(String name, SettingKind kind, LocalizedText question, int least, int most) {
        return new Setting(name, kind, question, Optional.of(Points.of(least)), Optional.of(Points.of(most)), Map.of());
    }
}
