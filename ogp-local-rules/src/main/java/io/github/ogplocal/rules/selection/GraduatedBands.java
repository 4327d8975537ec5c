// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.selection;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Points;
import io.github.ogplocal.model.selection.BandId;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

final class GraduatedBands implements BandRule {
    static final GraduatedBands RULE = new GraduatedBands();

    private static final Reason REACHED = Reason.met(
            "band-reached",
            "المجموع {total} يبلغ الشريحة {band} (ابتداء من {least}).",
            "Le total {total} atteint la tranche {band} (à partir de {least}).",
            "The total {total} reaches band {band} (from {least}).");
    private static final Reason NONE = Reason.notMet(
            "no-band",
            "المجموع {total} لا يبلغ أدنى الشرائح، وهي {band} (ابتداء من {least}).",
            "Le total {total} n’atteint pas la tranche la plus basse, {band} (à partir de {least}).",
            "The total {total} does not reach the lowest band, {band} (from {least}).");

    private static final RuleInfo INFO = RuleInfo.builder()
            .id(RuleId.parse("selection/graduated-bands@1"))
            .clause(Template.of(
                    "لكل مختار الشريحة الأعلى التي يبلغ مجموعه حدّها الأدنى أو يتجاوزه: {bands}.",
                    "Chaque retenu relève de la tranche la plus haute dont son total atteint ou dépasse le minimum : {bands}.",
                    "Each of the selected has the highest band whose least total it reaches or passes: {bands}."))
            .source(
                    "Tunisia's annual performance evaluation of communes (decree 2014-3505, articles 10 and 11): at least 50"
                            + " of 100 to receive part or all of the grant")
            .addReasons(REACHED, NONE)
            .settings(SettingsForm.of(Setting.pointsTable(
                    "bands",
                    LocalizedText.of(
                            "ابتداء من أيّ مجموع تُستحقّ كل شريحة؟",
                            "À partir de quel total chaque tranche est-elle atteinte ?",
                            "From which total on is each band reached?"),
                    0,
                    1_000_000)))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<SettingFault> faults(Settings settings, SelectionProcedure procedure) {
        SortedMap<String, Points> bands = settings.pointsTable("bands");
        List<SettingFault> faults = new ArrayList<>();
        if (bands.isEmpty()) {
            faults.add(new SettingFault("bands", FaultKind.MISSING, SettingKind.POINTS_TABLE.code()));
        }
        Map<Fraction, String> byLeast = new TreeMap<>();
        for (Map.Entry<String, Points> band : bands.entrySet()) {
            String pointer = "bands/" + band.getKey();
            faults.addAll(SettingIds.faults(pointer, List.of(band.getKey()), "band id"));
            if (byLeast.putIfAbsent(band.getValue().toFraction(), band.getKey()) != null) {
                faults.add(new SettingFault(
                        pointer, FaultKind.REPEATED, band.getValue().toString()));
            }
        }
        return faults;
    }

    private record Band(BandId id, Fraction least) {}

    @Override
    public Bands compile(SelectionContext context) {
        List<Band> lowestFirst = context.settings().pointsTable("bands").entrySet().stream()
                .map(band ->
                        new Band(BandId.parse(band.getKey()), band.getValue().toFraction()))
                .sorted(Comparator.comparing(Band::least))
                .toList();
        return new Bands() {
            @Override
            public @Nullable BandId bandOf(Fraction total) {
                Band band = reached(total);
                return band == null ? null : band.id();
            }

            @Override
            public Reason judge(Fraction total) {
                return reached(total) == null ? NONE : REACHED;
            }

            @Override
            public List<Evidence> explain(Fraction total, Reason reason) {
                Band reached = reached(total);
                Band band = reached == null ? lowestFirst.get(0) : reached;
                return List.of(
                        Evidence.of("total", "", total),
                        Evidence.ofCode("band", "", band.id().value()),
                        Evidence.of("least", context.settingPointer("bands") + "/" + band.id(), band.least()));
            }

            private @Nullable Band reached(Fraction total) {
                Band reached = null;
                for (Band band : lowestFirst) {
                    reached = total.compareTo(band.least()) >= 0 ? band : reached;
                }
                return reached;
            }
        };
    }
}
