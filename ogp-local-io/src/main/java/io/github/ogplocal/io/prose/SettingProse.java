// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.prose;

import io.github.ogplocal.model.place.RegionGroup;
import io.github.ogplocal.model.selection.Criterion;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.SettingValue;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.List;

/** What a procedure of any family says by one of its rules, with the names that its settings refer to. */
final class SettingProse {
    /** Settings whose codes are criteria. */
    private static final List<String> NAMES_OF_CRITERIA =
            List.of("bonus", "criteria", "criterion", "minimums", "weights");

    private final List<Criterion> criteria;
    private final List<RegionGroup> groups;
    private final Language language;

    /**
     * Clauses of one procedure.
     *
     * @param criteria whose ids settings may name; empty in a family without criteria
     * @param groups whose ids settings may name; empty where nothing is grouped by region
     */
    SettingProse(List<Criterion> criteria, List<RegionGroup> groups, Language language) {
        this.criteria = List.copyOf(criteria);
        this.groups = List.copyOf(groups);
        this.language = language;
    }

    /** A rule's clause, filled with its settings. */
    Prose clause(RuleInfo info, Settings settings) {
        return Sentences.fill(info.getClause(), language, place -> setting(info, place, settings));
    }

    private Prose setting(RuleInfo info, String name, Settings settings) {
        SettingValue value = settings.toMap().get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule " + info.getId() + ": setting " + name + " is missing");
        }
        if (value instanceof SettingValue.PointsSetting points) {
            return Figures.number(points.points(), language);
        }
        if (value instanceof SettingValue.CountSetting count) {
            return Figures.count(count.count(), language);
        }
        if (value instanceof SettingValue.TimeSetting time) {
            return Figures.time(time.time(), language);
        }
        if (value instanceof SettingValue.ChoiceSetting choice) {
            return info.getSettings()
                    .setting(name)
                    .flatMap(setting -> setting.label(choice.option()))
                    .map(label -> ExplanationProse.word(label, language))
                    .orElse(Prose.code(choice.option()));
        }
        if (value instanceof SettingValue.CodeSetting code) {
            return code(name, code.code());
        }
        if (value instanceof SettingValue.CodesSetting codes) {
            return Sentences.list(
                    codes.codes().stream().map(code -> code(name, code)).toList(), language);
        }
        if (value instanceof SettingValue.MoneySetting money) {
            return Figures.money(money.money(), language);
        }
        List<Prose> counts = new ArrayList<>();
        if (value instanceof SettingValue.PointsTableSetting table) {
            table.points()
                    .forEach((code, points) -> counts.add(
                            code(name, code).plus(Phrase.COLON.text(language)).plus(Figures.number(points, language))));
            return joined(counts);
        }
        if (value instanceof SettingValue.MoneyTableSetting table) {
            table.amounts()
                    .forEach((code, amount) -> counts.add(
                            code(name, code).plus(Phrase.COLON.text(language)).plus(Figures.money(amount, language))));
            return joined(counts);
        }
        ((SettingValue.CountsSetting) value)
                .counts()
                .forEach((code, count) ->
                        counts.add(group(code).plus(Phrase.COLON.text(language)).plus(Figures.count(count, language))));
        return joined(counts);
    }

    private Prose joined(List<Prose> entries) {
        return entries.isEmpty() ? Phrase.NONE.in(language) : Prose.join(entries, Phrase.SEMICOLON.text(language));
    }

    private Prose code(String name, String code) {
        for (Criterion criterion : criteria) {
            if (NAMES_OF_CRITERIA.contains(name) && criterion.getId().value().equals(code)) {
                return ExplanationProse.titled(criterion.getTitle(), code, language);
            }
        }
        return ClosedWords.of(name, code)
                .map(words -> ExplanationProse.word(words, language))
                .orElse(Prose.code(code));
    }

    private Prose group(String code) {
        for (RegionGroup group : groups) {
            if (group.id().value().equals(code)) {
                return Prose.name(group.name().inOrNearest(language.code()));
            }
        }
        return Prose.code(code);
    }
}
