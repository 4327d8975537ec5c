// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static io.github.ogplocal.model.check.Checks.require;

import io.github.ogplocal.model.Invariant;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The questions a rule asks of a procedure. The reader, the documentation, the blank procedure and the faults of a
 * procedure that leaves something open are all made from it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param settings the questions, in the order in which they are asked; may be empty; names differ, and a choice has
 *     options
 */
public record SettingsForm(List<Setting> settings) {
    /** The form of a rule that asks nothing. */
    public static final SettingsForm NONE = new SettingsForm(List.of());

    /** Copies, and refuses repeated names and choices without options. */
    public SettingsForm {
        settings = List.copyOf(settings);
        TreeSet<String> names = new TreeSet<>();
        for (Setting setting : settings) {
            require(
                    names.add(setting.name()),
                    "settings form",
                    "settings",
                    Invariant.REPEATED,
                    "names must differ",
                    setting.name());
            require(
                    setting.kind() != SettingKind.CHOICE || !setting.options().isEmpty(),
                    "settings form",
                    "settings",
                    Invariant.TOO_FEW,
                    "a choice must have options",
                    setting.name());
        }
    }

    /** A form of these questions, in this order. */
    public static SettingsForm of(Setting... settings) {
        return new SettingsForm(List.of(settings));
    }

    /** The question with a name; empty when there is none. */
    public Optional<Setting> setting(String name) {
        for (Setting setting : settings) {
            if (setting.name().equals(name)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /** The names of the questions, in the order in which they are asked. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Setting setting : settings) {
            names.add(setting.name());
        }
        return Collections.unmodifiableList(names);
    }

    /**
     * All the ways in which {@code given} does not answer this form: first what is missing or wrong, in the form's
     * order, then what the form does not ask, in alphabetical order.
     *
     * @return the faults; empty when the settings can be used
     */
    public List<SettingFault> faults(Settings given) {
        List<SettingFault> faults = new ArrayList<>();
        for (Setting setting : settings) {
            SettingValue value = given.toMap().get(setting.name());
            if (value == null) {
                faults.add(new SettingFault(
                        setting.name(), FaultKind.MISSING, setting.kind().code()));
            } else if (value.kind() != setting.kind()) {
                faults.add(new SettingFault(
                        setting.name(), FaultKind.WRONG_KIND, setting.kind().code()));
            } else {
                checkBounds(setting, value, faults);
            }
        }
        for (String name : given.toMap().keySet()) {
            if (setting(name).isEmpty()) {
                faults.add(new SettingFault(
                        name, FaultKind.UNKNOWN, NearestName.of(name, names()).orElse("")));
            }
        }
        return List.copyOf(faults);
    }

    private static void checkBounds(Setting setting, SettingValue value, List<SettingFault> faults) {
        if (value instanceof SettingValue.CountSetting count) {
            checkBounds(setting, setting.name(), Fraction.of(count.count()), faults);
        } else if (value instanceof SettingValue.CountsSetting counts) {
            for (Map.Entry<String, Integer> entry : counts.counts().entrySet()) {
                checkBounds(setting, setting.name() + "/" + entry.getKey(), Fraction.of(entry.getValue()), faults);
            }
        } else if (value instanceof SettingValue.PointsTableSetting table) {
            for (Map.Entry<String, Points> entry : table.points().entrySet()) {
                checkBounds(
                        setting,
                        setting.name() + "/" + entry.getKey(),
                        entry.getValue().toFraction(),
                        faults);
            }
        } else if (value instanceof SettingValue.PointsSetting points) {
            checkBounds(setting, setting.name(), points.points().toFraction(), faults);
        } else if (value instanceof SettingValue.ChoiceSetting choice
                && setting.label(choice.option()).isEmpty()) {
            faults.add(new SettingFault(setting.name(), FaultKind.NOT_AN_OPTION, String.join(", ", setting.options())));
        }
    }

    private static void checkBounds(Setting setting, String where, Fraction value, List<SettingFault> faults) {
        Optional<Points> least = setting.least();
        if (least.isPresent() && value.compareTo(least.get().toFraction()) < 0) {
            faults.add(new SettingFault(where, FaultKind.TOO_SMALL, least.get().toString()));
        }
        Optional<Points> most = setting.most();
        if (most.isPresent() && value.compareTo(most.get().toFraction()) > 0) {
            faults.add(new SettingFault(where, FaultKind.TOO_LARGE, most.get().toString()));
        }
    }
}
