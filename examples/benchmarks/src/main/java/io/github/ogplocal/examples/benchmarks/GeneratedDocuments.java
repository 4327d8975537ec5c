// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.benchmarks;

import io.github.ogplocal.model.consultation.ConsultationId;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalChannel;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ThemeId;
import io.github.ogplocal.model.place.Municipality;
import io.github.ogplocal.model.place.NationalCode;
import io.github.ogplocal.model.plan.CommitmentOutline;
import io.github.ogplocal.model.plan.Milestone;
import io.github.ogplocal.model.plan.OpenGovernmentValue;
import io.github.ogplocal.model.plan.ResponsibleParty;
import io.github.ogplocal.model.plan.SupportingParty;
import io.github.ogplocal.model.selection.Applicant;
import io.github.ogplocal.model.selection.Application;
import io.github.ogplocal.model.selection.ScoreSheet;
import io.github.ogplocal.model.text.LanguageTag;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents for reading and writing: the files and sheets of the made-up call, each municipality under a name of its own, half of
 * them with an accent; and proposals of the usual length. The same size gives the same documents.
 */
final class GeneratedDocuments {
    private static final ConsultationId CONSULTATION = new ConsultationId("example-2024");
    private static final LanguageTag FRENCH = new LanguageTag("fr");
    private static final List<ProposalChannel> CHANNELS = List.of(ProposalChannel.values());
    private static final List<OpenGovernmentValue> VALUES = List.of(OpenGovernmentValue.values());
    private static final List<String> THEMES = List.of("environment", "transport", "culture", "budget", "services");
    private static final List<String> WORDS = List.of(
            "la",
            "commune",
            "publie",
            "chaque",
            "mois",
            "le",
            "registre",
            "des",
            "d\u00e9penses",
            "et",
            "les",
            "habitants",
            "donnent",
            "leur",
            "avis",
            "sur",
            "le",
            "budget",
            "avant",
            "la",
            "s\u00e9ance",
            "du",
            "conseil",
            "municipal");

    private GeneratedDocuments() {}

    static List<Application> applications(int size) {
        List<Application> applications = new ArrayList<>(size);
        for (Application application : GeneratedCall.of(size).applications()) {
            applications.add(Application.builder()
                    .from(application)
                    .applicant(named(application.getApplicant(), applications.size()))
                    .build());
        }
        return applications;
    }

    static List<ScoreSheet> sheets(int applications) {
        return GeneratedCall.of(applications).sheets();
    }

    static List<Proposal> proposals(int size) {
        Chance chance = new Chance(size);
        List<Proposal> proposals = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            proposals.add(proposal(i, chance));
        }
        return proposals;
    }

    private static Applicant named(Applicant applicant, int number) {
        if (applicant.getAuthority().orElse(null) instanceof Municipality municipality) {
            return Applicant.of(Municipality.builder()
                    .from(municipality)
                    .name(name(Integer.parseInt(municipality.getCode().value())))
                    .build());
        }
        return Applicant.builder()
                .kind(applicant.getKind())
                .name(LocalizedText.of("fr", "Association d'exemple " + number))
                .build();
    }

    private static LocalizedText name(int number) {
        return LocalizedText.of("fr", number % 2 == 0 ? "Commune d'exemple " + number : "B\u00e9ni Exemple " + number);
    }

    private static Proposal proposal(int number, Chance chance) {
        LocalDate submitted = LocalDate.of(2024, 1, 1).plusDays(chance.below(200));
        return Proposal.builder()
                .id(new ProposalId("P-" + (10_000_000 + number)))
                .consultation(CONSULTATION)
                .channel(CHANNELS.get(chance.below(CHANNELS.size())))
                .municipality(new NationalCode("zz-municipality", Integer.toString(100_000 + chance.below(300))))
                .theme(new ThemeId(THEMES.get(chance.below(THEMES.size()))))
                .submittedOn(submitted)
                .title(text(6, chance))
                .putText(FRENCH, words(40, chance))
                .outline(CommitmentOutline.builder()
                        .problem(text(12, chance))
                        .addActivities(text(8, chance))
                        .addExpectedResults(text(8, chance))
                        .addMilestones(Milestone.builder()
                                .title(words(3, chance))
                                .start(DayOrMonth.of(submitted.plusDays(100)))
                                .end(DayOrMonth.of(submitted.plusDays(300)))
                                .build())
                        .addResponsibleParties(ResponsibleParty.named(text(2, chance)))
                        .addSupportingParties(SupportingParty.named(text(2, chance)))
                        .addValues(VALUES.get(chance.below(2)))
                        .start(DayOrMonth.of(YearMonth.from(submitted.plusDays(100))))
                        .end(DayOrMonth.of(YearMonth.from(submitted.plusDays(500))))
                        .build())
                .supports((long) chance.below(5_000))
                .withdrawn(false)
                .build();
    }

    private static LocalizedText text(int words, Chance chance) {
        return LocalizedText.of("fr", words(words, chance));
    }

    private static String words(int count, Chance chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(chance.below(WORDS.size())));
        }
        return text.toString();
    }
}
