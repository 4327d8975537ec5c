// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.place.GroupId;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.Reason;
import io.github.ogplocal.rules.RuleId;
import io.github.ogplocal.rules.RuleInfo;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingsForm;
import io.github.ogplocal.rules.Template;
import io.github.ogplocal.rules.explain.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

final class PlacesPerGroup implements AllocationRule {
    static final PlacesPerGroup RULE = new PlacesPerGroup();

    private static final Reason PLACED = Reason.met(
            "placed",
            "الرتبة {rank} من {candidates} في المجموعة {group}، وعدد المقاعد {places}: أُسند مقعد.",
            "Rang {rank} sur {candidates} dans le groupe {group} ; nombre de places : {places}. Une place est attribuée.",
            "Rank {rank} of {candidates} in group {group}; number of places: {places}. A place is given.");
    private static final Reason NOT_PLACED = Reason.notMet(
            "not-placed",
            "الرتبة {rank} من {candidates} في المجموعة {group}، وعدد المقاعد {places}: لم يُسند مقعد.",
            "Rang {rank} sur {candidates} dans le groupe {group} ; nombre de places : {places}. Pas de place.",
            "Rank {rank} of {candidates} in group {group}; number of places: {places}. No place.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/places-per-group@1"))
            .clause(Template.of(
                    "تُسند المقاعد في كل مجموعة لأعلى المجاميع، بعدد: {places}.",
                    "Dans chaque groupe, les places vont aux totaux les plus élevés, à raison de : {places}.",
                    "In each group the places go to the highest totals, in these numbers: {places}."))
            .source("Tunisia's 2019 call: \"For each region, the four municipalities with the highest score have been"
                    + " selected\"")
            .addReasons(PLACED, NOT_PLACED)
            .settings(SettingsForm.of(Setting.counts(
                    "places",
                    LocalizedText.of(
                            "كم مقعدًا لكل مجموعة؟",
                            "Combien de places par groupe ?",
                            "How many places has each group?"),
                    0,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Allocation compile(SelectionContext context, List<GroupId> groups) {
        SortedMap<String, Integer> places = context.settings().counts("places");
        String pointer = context.settingPointer("places") + "/";
        return new Allocation() {
            @Override
            public Allotment allotment() {
                Map<GroupId, Integer> byGroup = new HashMap<>();
                for (GroupId group : groups) {
                    byGroup.put(group, placesOf(group));
                }
                return new Allotment.PerGroup(byGroup);
            }

            @Override
            public Reason judge(Placement placement) {
                return placement.isPlaced() ? PLACED : NOT_PLACED;
            }

            @Override
            public List<Evidence> explain(Standing standing, Reason reason) {
                GroupId group = standing.group();
                return List.of(
                        Evidence.of("rank", "", standing.rank()),
                        Evidence.of("candidates", "", standing.candidates()),
                        Evidence.of("group", "", standing.groupName()),
                        Evidence.of("places", pointer + group, placesOf(group)));
            }

            private int placesOf(GroupId group) {
                Integer number = places.get(group.value());
                if (number == null) {
                    throw new IllegalArgumentException("group " + group + ": has no number of places");
                }
                return number;
            }
        };
    }
}
