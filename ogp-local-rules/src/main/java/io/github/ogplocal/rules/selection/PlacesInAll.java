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
import java.util.List;

final class PlacesInAll implements AllocationRule {
    static final PlacesInAll RULE = new PlacesInAll();

    static final Setting PLACES = Setting.count(
            "places",
            LocalizedText.of(
                    "كم عدد المقاعد في الجملة؟",
                    "Combien de places y a-t-il en tout ?",
                    "How many places are there in all?"),
            1,
            1_000_000);
    static final Reason PLACED = Reason.met(
            "placed",
            "الرتبة {rank} من {candidates} بين كل المترشّحين، وعدد المقاعد {places}: أُسند مقعد.",
            "Rang {rank} sur {candidates} parmi tous les candidats ; nombre de places : {places}. Une place est attribuée.",
            "Rank {rank} of {candidates} among all candidates; number of places: {places}. A place is given.");
    static final Reason NOT_PLACED = Reason.notMet(
            "not-placed",
            "الرتبة {rank} من {candidates} بين كل المترشّحين، وعدد المقاعد {places}: لم يُسند مقعد.",
            "Rang {rank} sur {candidates} parmi tous les candidats ; nombre de places : {places}. Pas de place.",
            "Rank {rank} of {candidates} among all candidates; number of places: {places}. No place.");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/places-in-all@1"))
            .clause(Template.of(
                    "تُسند المقاعد للأفضل ترتيبًا بين كل المترشّحين؛ عددها: {places}.",
                    "Les places vont aux mieux classés de tous les candidats ; nombre de places : {places}.",
                    "The places go to the highest ranked of all candidates; number of places: {places}."))
            .source("OGP Local pilot 2016: 15 places; OGP Local call 2018: 5 places")
            .addReasons(PLACED, NOT_PLACED)
            .settings(SettingsForm.of(PLACES))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Allocation compile(SelectionContext context, List<GroupId> groups) {
        int places = context.settings().count("places");
        return new Allocation() {
            @Override
            public Allotment allotment() {
                return new Allotment.InAll(places, 0, Integer.MAX_VALUE);
            }

            @Override
            public Reason judge(Placement placement) {
                return placement.isPlaced() ? PLACED : NOT_PLACED;
            }

            @Override
            public List<Evidence> explain(Standing standing, Reason reason) {
                return evidence(standing, context, places);
            }
        };
    }

    static List<Evidence> evidence(Standing standing, SelectionContext context, int places) {
        return List.of(
                Evidence.of("rank", "", standing.overallRank()),
                Evidence.of("candidates", "", standing.overallCandidates()),
                Evidence.of("places", context.settingPointer("places"), places));
    }
}
