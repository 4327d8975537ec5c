// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;
import static io.github.ogplocal.model.check.Checks.requirePattern;
import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A settled setting; one record per {@link SettingKind}. */
public sealed interface SettingValue {
    /** The form of a code in a setting: letters, digits, and {@code . _ : -} inside; at most 100 characters. */
    Pattern CODE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._:-]{0,98}[A-Za-z0-9])?");

    /** What kind of value this is. */
    SettingKind kind();

    /**
     * {@link SettingKind#POINTS}.
     *
     * @param points the value
     */
    record PointsSetting(Points points) implements SettingValue {
        /** Refuses null. */
        public PointsSetting {
            requireNonNull(points, "points");
        }

        @Override
        public SettingKind kind() {
            return SettingKind.POINTS;
        }
    }

    /**
     * {@link SettingKind#COUNT}.
     *
     * @param count the value
     */
    record CountSetting(int count) implements SettingValue {
        @Override
        public SettingKind kind() {
            return SettingKind.COUNT;
        }
    }

    /**
     * {@link SettingKind#CHOICE}.
     *
     * @param option the code of the chosen option
     */
    record ChoiceSetting(String option) implements SettingValue {
        /** Checks the code's form. */
        public ChoiceSetting {
            requirePattern(option, CODE, "setting", "option");
        }

        @Override
        public SettingKind kind() {
            return SettingKind.CHOICE;
        }
    }

    /**
     * {@link SettingKind#TIME}.
     *
     * @param time the value; seconds at the finest
     */
    record TimeSetting(OffsetDateTime time) implements SettingValue {
        /** Refuses fractions of a second. */
        public TimeSetting {
            require(time.getNano() == 0, "setting", "time", Invariant.OUT_OF_RANGE, "must be in whole seconds", time);
        }

        @Override
        public SettingKind kind() {
            return SettingKind.TIME;
        }
    }

    /**
     * {@link SettingKind#CODE}.
     *
     * @param code the value
     */
    record CodeSetting(String code) implements SettingValue {
        /** Checks the code's form. */
        public CodeSetting {
            requirePattern(code, CODE, "setting", "code");
        }

        @Override
        public SettingKind kind() {
            return SettingKind.CODE;
        }
    }

    /**
     * {@link SettingKind#CODES}.
     *
     * @param codes the values in natural order; may be empty
     */
    record CodesSetting(SortedSet<String> codes) implements SettingValue {
        /** Copies, and checks each code's form. */
        public CodesSetting {
            // The copy constructor would keep the order of the set that is handed in.
            TreeSet<String> natural = new TreeSet<>();
            natural.addAll(codes);
            codes = Collections.unmodifiableSortedSet(natural);
            for (String code : codes) {
                requirePattern(code, CODE, "setting", "codes");
            }
        }

        /** The codes in any order, repetitions counting once. */
        public static CodesSetting of(Collection<String> codes) {
            return new CodesSetting(new TreeSet<>(codes));
        }

        @Override
        public SettingKind kind() {
            return SettingKind.CODES;
        }
    }

    /**
     * {@link SettingKind#COUNTS}.
     *
     * @param counts from code to number, in natural order of the codes; may be empty
     */
    record CountsSetting(SortedMap<String, Integer> counts) implements SettingValue {
        /** Copies, and checks each code's form. */
        public CountsSetting {
            // The copy constructor would keep the order of the map that is handed in.
            TreeMap<String, Integer> natural = new TreeMap<>();
            natural.putAll(counts);
            counts = Collections.unmodifiableSortedMap(natural);
            for (String code : counts.keySet()) {
                requirePattern(code, CODE, "setting", "counts");
            }
        }

        /** The counts in any order. */
        public static CountsSetting of(Map<String, Integer> counts) {
            return new CountsSetting(new TreeMap<>(counts));
        }

        @Override
        public SettingKind kind() {
            return SettingKind.COUNTS;
        }
    }

    /**
     * {@link SettingKind#POINTS_TABLE}.
     *
     * @param points from code to points, in natural order of the codes; may be empty
     */
    record PointsTableSetting(SortedMap<String, Points> points) implements SettingValue {
        /** Copies, and checks each code's form. */
        public PointsTableSetting {
            // The copy constructor would keep the order of the map that is handed in.
            TreeMap<String, Points> natural = new TreeMap<>();
            natural.putAll(points);
            points = Collections.unmodifiableSortedMap(natural);
            for (String code : points.keySet()) {
                requirePattern(code, CODE, "setting", "points");
            }
        }

        /** The points in any order. */
        public static PointsTableSetting of(Map<String, Points> points) {
            return new PointsTableSetting(new TreeMap<>(points));
        }

        @Override
        public SettingKind kind() {
            return SettingKind.POINTS_TABLE;
        }
    }

    /**
     * {@link SettingKind#MONEY}.
     *
     * @param money the value
     */
    record MoneySetting(Money money) implements SettingValue {
        /** Refuses null. */
        public MoneySetting {
            requireNonNull(money, "money");
        }

        @Override
        public SettingKind kind() {
            return SettingKind.MONEY;
        }
    }

    /**
     * {@link SettingKind#MONEY_TABLE}.
     *
     * @param amounts from code to amount, in natural order of the codes; may be empty
     */
    record MoneyTableSetting(SortedMap<String, Money> amounts) implements SettingValue {
        /** Copies, and checks each code's form. */
        public MoneyTableSetting {
            // The copy constructor would keep the order of the map that is handed in.
            TreeMap<String, Money> natural = new TreeMap<>();
            natural.putAll(amounts);
            amounts = Collections.unmodifiableSortedMap(natural);
            for (String code : amounts.keySet()) {
                requirePattern(code, CODE, "setting", "amounts");
            }
        }

        /** The amounts in any order. */
        public static MoneyTableSetting of(Map<String, Money> amounts) {
            return new MoneyTableSetting(new TreeMap<>(amounts));
        }

        @Override
        public SettingKind kind() {
            return SettingKind.MONEY_TABLE;
        }
    }
}
