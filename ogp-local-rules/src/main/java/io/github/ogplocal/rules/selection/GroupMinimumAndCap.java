// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.Settings;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Places for all in which each group is guaranteed some, and can have only so many: a number, or a share of the places. */
final class GroupMinimumAndCap implements AllocationRule {
    private static final Reason AS_GUARANTEED = Reason.met(
            "placed-as-guaranteed",
            "الرتبة {groupRank} من {groupCandidates} في المجموعة {group}، وعدد المقاعد المضمونة لكل مجموعة {minimum}: أُسند مقعد.",
            "Rang {groupRank} sur {groupCandidates} dans le groupe {group} ; places garanties à chaque groupe : {minimum}. Une"
                    + " place est attribuée.",
            "Rank {groupRank} of {groupCandidates} in group {group}; places guaranteed to each group: {minimum}. A place is"
                    + " given.");
    private static final Reason GROUP_IS_FULL = Reason.notMet(
            "group-is-full",
            "الرتبة {groupRank} من {groupCandidates} في المجموعة {group}، التي نالت أقصى ما يمكن لمجموعة ({cap}): لم يُسند مقعد.",
            "Rang {groupRank} sur {groupCandidates} dans le groupe {group}, qui a le maximum de places d’un groupe ({cap})."
                    + " Pas de place.",
            "Rank {groupRank} of {groupCandidates} in group {group}, which has the most places that a group can have ({cap})."
                    + " No place.");
    private static final Setting MINIMUM = Setting.count(
            "minimum",
            LocalizedText.of(
                    "كم مقعدًا مضمونًا لكل مجموعة؟",
                    "Combien de places sont garanties à chaque groupe ?",
                    "How many places are guaranteed to each group?"),
            0,
            1_000_000);

    static final GroupMinimumAndCap NUMBER = new GroupMinimumAndCap(
            "selection/group-minimum-and-cap@1",
            Template.of(
                    "تُسند المقاعد (عددها: {places}) للأفضل ترتيبًا بين كل المترشّحين. لكل مجموعة مقاعد مضمونة (عددها: {minimum}) ما دام لها مترشّحون"
                            + "، ولا تنال أيّ مجموعة أكثر من {cap}.",
                    "Les places (nombre : {places}) vont aux mieux classés de tous les candidats. Chaque groupe a des places"
                            + " garanties (nombre : {minimum}) tant qu’il a des candidats, et aucun n’en a"
                            + " plus de {cap}.",
                    "The places (number: {places}) go to the highest ranked of all candidates. Each group is guaranteed places"
                            + " (number: {minimum}) as long as it has candidates, and none has more than"
                            + " {cap}."),
            "WiFi4EU: at least 15 vouchers a country, and a most for each; 100 Cities Mission: all 27 Member States"
                    + " represented",
            Setting.count(
                    "cap",
                    LocalizedText.of(
                            "كم مقعدًا تنال كل مجموعة على الأكثر؟",
                            "Combien de places un groupe peut-il avoir au plus ?",
                            "How many places can a group have at most?"),
                    1,
                    1_000_000),
            settings -> settings.count("cap"));
    static final GroupMinimumAndCap SHARE = new GroupMinimumAndCap(
            "selection/group-minimum-and-cap-share@1",
            Template.of(
                    "تُسند المقاعد (عددها: {places}) للأفضل ترتيبًا بين كل المترشّحين. لكل مجموعة مقاعد مضمونة (عددها: {minimum}) ما دام لها مترشّحون"
                            + "، ولا تنال أيّ مجموعة أكثر من هذه النسبة المائوية من المقاعد"
                            + " ({capPercent})، مع التقريب إلى العدد الصحيح الأدنى.",
                    "Les places (nombre : {places}) vont aux mieux classés de tous les candidats. Chaque groupe a des places"
                            + " garanties (nombre : {minimum}) tant qu’il a des candidats, et aucun n’a plus"
                            + " de ce pourcentage des places ({capPercent}), arrondi à l’entier inférieur.",
                    "The places (number: {places}) go to the highest ranked of all candidates. Each group is guaranteed places"
                            + " (number: {minimum}) as long as it has candidates, and none has more than"
                            + " this percentage of the places ({capPercent}), rounded down to a whole number."),
            "WiFi4EU: at least 15 vouchers a country; at most 8 percent a country in the first call (224 of 2,800), later"
                    + " 15",
            Setting.points(
                    "capPercent",
                    LocalizedText.of(
                            "ما النسبة المائوية القصوى من المقاعد لكل مجموعة؟",
                            "Quel pourcentage des places un groupe peut-il avoir au plus ?",
                            "Which percentage of the places can a group have at most?"),
                    0,
                    100),
            GroupMinimumAndCap::shareOfPlaces);

    private final ToIntFunction<Settings> capOf;
    private final Setting cap;
    private final RuleInfo info;

    private GroupMinimumAndCap(String id, Template clause, String source, Setting cap, ToIntFunction<Settings> capOf) {
        this.capOf = capOf;
        this.cap = cap;
        this.info = RuleInfo.builder()
                .id(RuleId.parse(id))
                .clause(clause)
                .source(source)
                .addReasons(PlacesInAll.PLACED, AS_GUARANTEED, PlacesInAll.NOT_PLACED, GROUP_IS_FULL)
                .settings(SettingsForm.of(PlacesInAll.PLACES, MINIMUM, cap))
                .build();
    }

    private static int shareOfPlaces(Settings settings) {
        Fraction share = settings.points("capPercent").toFraction().times(Fraction.of(settings.count("places"), 100));
        BigInteger whole = share.numerator().divide(share.denominator());
        return whole.intValueExact();
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Allocation compile(SelectionContext context, List<GroupId> groups) {
        int places = context.settings().count("places");
        int minimum = context.settings().count("minimum");
        int most = capOf.applyAsInt(context.settings());
        return new Allocation() {
            @Override
            public Allotment allotment() {
                return new Allotment.InAll(places, minimum, most);
            }

            @Override
            public Reason judge(Placement placement) {
                return switch (placement) {
                    case PLACED -> PlacesInAll.PLACED;
                    case PLACED_AS_GUARANTEED -> AS_GUARANTEED;
                    case NOT_PLACED, ASKS_FOR_TOO_MUCH -> PlacesInAll.NOT_PLACED;
                    case GROUP_IS_FULL -> GROUP_IS_FULL;
                };
            }

            @Override
            public List<Evidence> explain(Standing standing, Reason reason) {
                List<Evidence> evidence = new ArrayList<>(PlacesInAll.evidence(standing, context, places));
                evidence.add(Evidence.of("groupRank", "", standing.rank()));
                evidence.add(Evidence.of("groupCandidates", "", standing.candidates()));
                evidence.add(Evidence.of("group", "", standing.groupName()));
                evidence.add(Evidence.of("minimum", context.settingPointer("minimum"), minimum));
                evidence.add(Evidence.of("cap", cap.name().equals("cap") ? context.settingPointer("cap") : "", most));
                return evidence;
            }
        };
    }
}
