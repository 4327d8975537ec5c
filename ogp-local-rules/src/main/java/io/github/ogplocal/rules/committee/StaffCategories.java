// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.SettingKind;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import io.github.ogplocal.rules.explain.Finding;
import java.util.List;
import java.util.SortedSet;

final class StaffCategories implements CommitteeRule {
    private static final String CATEGORIES = "categories";
    private static final String STAFF = "staff";

    private static final Reason NOBODY = Reason.notAssessable(
            "nobody-known",
            "لا يذكر الملف من يُحتسب.",
            "Le dossier n’indique personne à compter.",
            "The dossier names nobody who could be counted.");
    private static final Reason UNCLEAR = Reason.notAssessable(
            "unclear",
            "لا يُعرف كلّ ما يلزم عن: {unclear}.",
            "On ne sait pas tout ce qu’il faudrait de : {unclear}.",
            "Not all that is needed is known of: {unclear}.");
    private static final Reason ENOUGH = Reason.met(
            "enough",
            "أعوان من هذه الأصناف: {found}؛ والمطلوب {asked}.",
            "Agents de ces catégories : {found} ; il en faut {asked}.",
            "Employees of these categories: {found}; {asked} needed.");
    private static final Reason TOO_FEW = Reason.notMet(
            "too-few",
            "أعوان من هذه الأصناف: {found} فقط؛ والمطلوب {asked}.",
            "Agents de ces catégories : {found} seulement ; il en faut {asked}.",
            "Employees of these categories: only {found}; {asked} needed.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("committee/staff-category@1"))
            .clause(Template.of(
                    "بالنسبة إلى {kind}: عدد الأماكن لأعوان من الأصناف {categories} لا يقلّ عن {staff}. ويُحتسب: {counted}.",
                    "Pour chaque {kind} : places d’agents des catégories {categories}, au moins : {staff}. On compte"
                            + " {counted}.",
                    "For each {kind}: places held by employees of the categories {categories}, at least: {staff}. Counted"
                            + " are {counted}."))
            .source(
                    "El Kef municipality, Final Self-Assessment Report of the OGP Local action plan (2023): “with a number of 4"
                            + " employees in categories A1 and A2”")
            .addReasons(ENOUGH, TOO_FEW, UNCLEAR, NOBODY)
            .settings(SettingsForm.of(
                    CommitteeSettings.kind(),
                    CommitteeSettings.counted(),
                    Setting.codes(
                            CATEGORIES,
                            LocalizedText.of(
                                    "أيّ أصناف الأعوان؟",
                                    "Quelles catégories d’agents ?",
                                    "Which categories of employees?")),
                    Setting.count(
                            STAFF,
                            LocalizedText.of(
                                    "كم عونًا على الأقل؟",
                                    "Combien d’agents au moins ?",
                                    "How many employees at least?"),
                            1,
                            200)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings) {
        return settings.codes(CATEGORIES).isEmpty()
                ? List.of(new SettingFault(CATEGORIES, FaultKind.MISSING, SettingKind.CODES.code()))
                : List.of();
    }

    @Override
    public Check compile(Settings settings) {
        return (dossier, day) -> CommitteeView.each(settings, dossier, day, view -> List.of(judge(settings, view)));
    }

    private static Finding judge(Settings settings, CommitteeView view) {
        boolean seats = CommitteeSettings.countSeats(settings);
        List<Place> places = view.places(seats);
        if (places.isEmpty()) {
            return Finding.of(INFO, view.subject(), NOBODY, List.of(view.name()));
        }
        SortedSet<String> asked = settings.codes(CATEGORIES);
        // A seat that asks for no grade is no place of an employee; of a member without a grade it is only not known.
        Range found = Range.of(places, place -> isOf(place, asked), place -> perhapsOf(place, asked, seats));
        int staff = settings.count(STAFF);
        List<String> unclear = places.stream()
                .filter(place -> isOf(place, asked) ? !place.sure() : perhapsOf(place, asked, seats))
                .map(Place::code)
                .toList();
        return Finding.of(
                INFO,
                view.subject(),
                found.least() >= staff ? ENOUGH : found.most() < staff ? TOO_FEW : UNCLEAR,
                List.of(
                        view.name(),
                        Evidence.of("found", "", found.least()),
                        Evidence.of("asked", "", staff),
                        Evidence.ofCodes("unclear", "", unclear)));
    }

    private static boolean isOf(Place place, SortedSet<String> asked) {
        return !place.categories().isEmpty()
                && place.categories().stream().allMatch(category -> asked.contains(category.toString()));
    }

    private static boolean perhapsOf(Place place, SortedSet<String> asked, boolean seats) {
        boolean open = place.categories().isEmpty()
                ? !seats
                        && place.side().map(side -> side == Sector.GOVERNMENT).orElse(true)
                        && place.office().isEmpty()
                : place.categories().stream().anyMatch(category -> asked.contains(category.toString()));
        return open && !isOf(place, asked);
    }
}
