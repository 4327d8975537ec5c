// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.describe;

import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.SettingValue.ChoiceSetting;
import io.github.ogplocal.rules.SettingValue.CodeSetting;
import io.github.ogplocal.rules.SettingValue.CodesSetting;
import io.github.ogplocal.rules.SettingValue.CountSetting;
import io.github.ogplocal.rules.SettingValue.CountsSetting;
import io.github.ogplocal.rules.SettingValue.MoneySetting;
import io.github.ogplocal.rules.SettingValue.MoneyTableSetting;
import io.github.ogplocal.rules.SettingValue.PointsSetting;
import io.github.ogplocal.rules.SettingValue.PointsTableSetting;
import io.github.ogplocal.rules.SettingValue.TimeSetting;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each kind of setting looks like in a document. */
public final class SettingShapes {
    private static final Shape.Scalar CODE =
            Shape.Scalar.of(String.class, Shape.Form.CODE, text -> new CodeSetting(text).code());
    private static final Shape CODES = new Shape.Array(
            Slot.of(CODE), true, elements -> new TreeSet<>(elements), value -> (Iterable<?>) value, true);
    private static final Shape COUNTS = new Shape.Table(CODE, Slot.of(Shapes.of(Integer.class)));

    private static final Shape POINTS_TABLE = new Shape.Table(CODE, Slot.of(Shapes.of(Points.class)));

    private static final Shape MONEY_TABLE = new Shape.Table(CODE, Slot.of(Shapes.of(Money.class)));

    private SettingShapes() {}

    /** The shape of a setting's content. */
    public static Shape of(SettingKind kind) {
        return switch (kind) {
            case POINTS -> Shapes.of(Points.class);
            case COUNT -> Shapes.of(Integer.class);
            case CHOICE, CODE -> CODE;
            case TIME -> Shapes.of(OffsetDateTime.class);
            case CODES -> CODES;
            case COUNTS -> COUNTS;
            case POINTS_TABLE -> POINTS_TABLE;
            case MONEY -> Shapes.of(Money.class);
            case MONEY_TABLE -> MONEY_TABLE;
        };
    }

    /** The content of a setting. */
    public static Object content(SettingValue value) {
        if (value instanceof PointsSetting points) {
            return points.points();
        }
        if (value instanceof CountSetting count) {
            return count.count();
        }
        if (value instanceof ChoiceSetting choice) {
            return choice.option();
        }
        if (value instanceof TimeSetting time) {
            return time.time();
        }
        if (value instanceof CodeSetting code) {
            return code.code();
        }
        if (value instanceof CodesSetting codes) {
            return codes.codes();
        }
        if (value instanceof PointsTableSetting table) {
            return table.points();
        }
        if (value instanceof MoneySetting money) {
            return money.money();
        }
        if (value instanceof MoneyTableSetting table) {
            return table.amounts();
        }
        return ((CountsSetting) value).counts();
    }

    /** The setting with a content that {@link #of} describes. */
    public static SettingValue value(SettingKind kind, Object content) {
        return switch (kind) {
            case POINTS -> new PointsSetting((Points) content);
            case COUNT -> new CountSetting((Integer) content);
            case CHOICE -> new ChoiceSetting((String) content);
            case TIME -> new TimeSetting((OffsetDateTime) content);
            case CODE -> new CodeSetting((String) content);
            case CODES -> codes((Iterable<?>) content);
            case COUNTS -> counts((Map<?, ?>) content);
            case POINTS_TABLE -> pointsTable((Map<?, ?>) content);
            case MONEY -> new MoneySetting((Money) content);
            case MONEY_TABLE -> moneyTable((Map<?, ?>) content);
        };
    }

    private static SettingValue codes(Iterable<?> content) {
        TreeSet<String> codes = new TreeSet<>();
        content.forEach(code -> codes.add((String) code));
        return new CodesSetting(codes);
    }

    private static SettingValue pointsTable(Map<?, ?> content) {
        TreeMap<String, Points> points = new TreeMap<>();
        content.forEach((code, value) -> points.put((String) code, (Points) value));
        return new PointsTableSetting(points);
    }

    private static SettingValue moneyTable(Map<?, ?> content) {
        TreeMap<String, Money> amounts = new TreeMap<>();
        content.forEach((code, amount) -> amounts.put((String) code, (Money) amount));
        return new MoneyTableSetting(amounts);
    }

    private static SettingValue counts(Map<?, ?> content) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        content.forEach((code, count) -> counts.put((String) code, (Integer) count));
        return new CountsSetting(counts);
    }
}
