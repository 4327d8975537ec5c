// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.requirePattern;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure settles for one use of a rule, by name of setting.
 *
 * <p>Whether all that the rule asks is settled, and within its bounds, is the {@link SettingsForm}'s to say; the typed
 * accessors here are for rules, after that check.
 *
 * <p>Immutable and thread-safe. Equality covers every setting.
 */
public final class Settings {
    /** Nothing settled; for rules that ask nothing. */
    public static final Settings NONE = new Settings(new TreeMap<>());

    private final SortedMap<String, SettingValue> values;

    private Settings(SortedMap<String, SettingValue> values) {
        for (String name : values.keySet()) {
            requirePattern(name, Setting.NAME, "settings", "name");
        }
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /** The settings in {@code values}, in any order. */
    public static Settings of(Map<String, SettingValue> values) {
        return new Settings(new TreeMap<>(values));
    }

    /** These settings and one of kind points. */
    public Settings withPoints(String name, Points points) {
        return with(name, new SettingValue.PointsSetting(points));
    }

    /** These settings and one of kind count. */
    public Settings withCount(String name, int count) {
        return with(name, new SettingValue.CountSetting(count));
    }

    /** These settings and one of kind choice. */
    public Settings withChoice(String name, String option) {
        return with(name, new SettingValue.ChoiceSetting(option));
    }

    /** These settings and one of kind time. */
    public Settings withTime(String name, OffsetDateTime time) {
        return with(name, new SettingValue.TimeSetting(time));
    }

    /** These settings and one of kind code. */
    public Settings withCode(String name, String code) {
        return with(name, new SettingValue.CodeSetting(code));
    }

    /** These settings and one of kind codes. */
    public Settings withCodes(String name, Collection<String> codes) {
        return with(name, SettingValue.CodesSetting.of(codes));
    }

    /** These settings and one of kind counts. */
    public Settings withCounts(String name, Map<String, Integer> counts) {
        return with(name, SettingValue.CountsSetting.of(counts));
    }

    /** These settings and one of kind points table. */
    public Settings withPointsTable(String name, Map<String, Points> points) {
        return with(name, SettingValue.PointsTableSetting.of(points));
    }

    /** These settings and one of kind money. */
    public Settings withMoney(String name, Money money) {
        return with(name, new SettingValue.MoneySetting(money));
    }

    /** These settings and one of kind money table. */
    public Settings withMoneyTable(String name, Map<String, Money> amounts) {
        return with(name, SettingValue.MoneyTableSetting.of(amounts));
    }

    /** All settings in alphabetical order of their names; may be empty. */
    public SortedMap<String, SettingValue> toMap() {
        return values;
    }

    /** The setting of kind points; {@link IllegalArgumentException} when there is none, as for all that follow. */
    public Points points(String name) {
        return get(name, SettingValue.PointsSetting.class).points();
    }

    /** The setting of kind count. */
    public int count(String name) {
        return get(name, SettingValue.CountSetting.class).count();
    }

    /** The code of the option chosen. */
    public String choice(String name) {
        return get(name, SettingValue.ChoiceSetting.class).option();
    }

    /** The setting of kind time. */
    public OffsetDateTime time(String name) {
        return get(name, SettingValue.TimeSetting.class).time();
    }

    /** The setting of kind code. */
    public String code(String name) {
        return get(name, SettingValue.CodeSetting.class).code();
    }

    /** The setting of kind codes, in natural order; may be empty. */
    public SortedSet<String> codes(String name) {
        return get(name, SettingValue.CodesSetting.class).codes();
    }

    /** The setting of kind counts, in natural order of the codes; may be empty. */
    public SortedMap<String, Integer> counts(String name) {
        return get(name, SettingValue.CountsSetting.class).counts();
    }

    /** The setting of kind points table, in natural order of the codes; may be empty. */
    public SortedMap<String, Points> pointsTable(String name) {
        return get(name, SettingValue.PointsTableSetting.class).points();
    }

    /** The setting of kind money. */
    public Money money(String name) {
        return get(name, SettingValue.MoneySetting.class).money();
    }

    /** The setting of kind money table, in natural order of the codes; may be empty. */
    public SortedMap<String, Money> moneyTable(String name) {
        return get(name, SettingValue.MoneyTableSetting.class).amounts();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings settings && values.equals(settings.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private Settings with(String name, SettingValue value) {
        TreeMap<String, SettingValue> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new Settings(copy);
    }

    private <T extends SettingValue> T get(String name, Class<T> kind) {
        SettingValue value = values.get(name);
        if (!kind.isInstance(value)) {
            throw new IllegalArgumentException("settings: no " + kind.getSimpleName() + " named " + name);
        }
        return kind.cast(value);
    }
}
