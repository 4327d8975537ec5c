// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.Committee;
import io.github.ogplocal.model.organisation.Sector;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.rules.FaultKind;
import io.github.ogplocal.rules.Setting;
import io.github.ogplocal.rules.SettingFault;
import io.github.ogplocal.rules.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What several rules on committees ask of a procedure. */
final class CommitteeSettings {
    static final String KIND = "kind";
    static final String COUNTED = "counted";
    static final String SEATS = "seats";

    private static final String ANY = "any";

    private CommitteeSettings() {}

    /** Which committees the rule is about. */
    static Setting kind() {
        return Setting.choice(
                        KIND,
                        LocalizedText.of(
                                "بأيّ نوع من اللجان تتعلّق القاعدة؟",
                                "Quels comités la règle concerne-t-elle ?",
                                "Which committees is the rule about?"))
                .option("steering", LocalizedText.of("لجنة القيادة", "comité de pilotage", "steering committee"))
                .option("organising", LocalizedText.of("لجنة التنظيم", "comité d’organisation", "organising committee"))
                .option("technical", LocalizedText.of("اللجنة الفنية", "comité technique", "technical committee"))
                .option("working", LocalizedText.of("لجنة العمل", "comité de travail", "working committee"))
                .option("monitoring", LocalizedText.of("هيكل المتابعة", "organe de suivi", "monitoring body"))
                .option(ANY, LocalizedText.of("كل لجنة", "comité", "committee"));
    }

    /** Whether seats count as the committee's rules have them, or those who sit there. */
    static Setting counted() {
        return Setting.choice(COUNTED, LocalizedText.of("ما الذي يُحتسب؟", "Que compte-t-on ?", "What is counted?"))
                .option(
                        SEATS,
                        LocalizedText.of(
                                "المقاعد كما تضبطها قواعدها",
                                "les sièges, tels que ses règles les prévoient",
                                "the seats, as its rules have them"))
                .option(
                        "members",
                        LocalizedText.of(
                                "من يجلس فيها يوم المراجعة",
                                "ceux qui y siègent au jour de l’examen",
                                "those who sit there on the day"));
    }

    /** A part of society. */
    static Setting side(LocalizedText question) {
        return Setting.choice("side", question)
                .option("government", LocalizedText.of("الجهة العمومية", "le côté public", "the public side"))
                .option("civil-society", LocalizedText.of("المجتمع المدني", "la société civile", "civil society"))
                .option("private-sector", LocalizedText.of("القطاع الخاص", "le secteur privé", "the private sector"))
                .option("academia", LocalizedText.of("الجامعة", "l’université", "academia"))
                .option("media", LocalizedText.of("الإعلام", "les médias", "the media"))
                .option(
                        "international",
                        LocalizedText.of(
                                "المنظمات الدولية", "les organisations internationales", "international organisations"))
                .option("citizens", LocalizedText.of("المواطنون", "les citoyens", "citizens"));
    }

    static boolean concern(Settings settings, Committee committee) {
        String kind = settings.choice(KIND);
        return kind.equals(ANY) || kind.equals(committee.getKind().code());
    }

    static boolean countSeats(Settings settings) {
        return settings.choice(COUNTED).equals(SEATS);
    }

    static Optional<Sector> sector(String code) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.code().equals(code))
                .findFirst();
    }

    /**
     * The faults of codes that are to be parts of society.
     *
     * @param perEntry whether the setting is a table, whose entries are located one by one
     */
    static List<SettingFault> sectorFaults(String setting, Collection<String> codes, boolean perEntry) {
        List<SettingFault> faults = new ArrayList<>();
        for (String code : codes) {
            if (sector(code).isEmpty()) {
                faults.add(new SettingFault(
                        perEntry ? setting + "/" + code : setting,
                        FaultKind.NOT_AN_OPTION,
                        String.join(
                                ", ",
                                Arrays.stream(Sector.values()).map(Sector::code).toList())));
            }
        }
        return faults;
    }
}
