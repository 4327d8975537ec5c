// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.commandline;

import io.github.ogplocal.io.OgpLocalJson;
import io.github.ogplocal.model.committee.CandidateId;
import io.github.ogplocal.rules.committee.CommitteeFormation;
import io.github.ogplocal.rules.committee.FormationCertificate;
import io.github.ogplocal.rules.committee.FormationDemand;
import io.github.ogplocal.rules.committee.FormationOutcome;
import io.github.ogplocal.rules.committee.FormationRequest;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Forms a committee from candidates. */
@Command(
        name = "form-committee",
        description =
                "Says which committee is the best that can be formed from candidates, between whom seats stay open, or why none"
                        + " can be formed.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class FormCommitteeCommand implements Callable<Integer> {
    @Option(
            names = "--request",
            required = true,
            paramLabel = "F.json",
            description = "The seats, what they ask, and the candidates.")
    private Path requestFile;

    @Mixin
    private Shared shared;

    @Override
    public Integer call() {
        FormationOutcome formed;
        Refusals refusals = new Refusals(shared.language());
        try (Progress progress = shared.progress()) {
            Optional<FormationRequest> request = refusals.read(requestFile, () -> {
                try (InputStream in = progress.open(requestFile)) {
                    return OgpLocalJson.read(in, FormationRequest.class);
                }
            });
            refusals.stopIfAny();
            progress.step(Say.DECIDING);
            formed = CommitteeFormation.form(request.orElseThrow());
        }
        print(formed, shared.out());
        return ExitCode.DONE;
    }

    private void print(FormationOutcome formed, PrintStream out) {
        Language language = shared.language();
        if (formed.certificate().isEmpty()) {
            out.print(Say.COMMITTEES.in(
                            language,
                            formed.number().toString(),
                            ids(formed.certain(), language),
                            ids(formed.open(), language))
                    + "\n");
            return;
        }
        FormationCertificate why = formed.certificate().get();
        out.print((why.kind() == FormationCertificate.Kind.COUNTED
                        ? Say.NO_COMMITTEE_COUNTED.in(
                                language, Integer.toString(why.asked()), Integer.toString(why.possible()))
                        : Say.NO_COMMITTEE_SEARCHED.in(language))
                + "\n");
        for (FormationDemand demand : why.demands()) {
            out.print("- " + words(demand.kind()).in(language, demand.code()) + ": "
                    + (demand.bound() == FormationDemand.Bound.LEAST ? Say.AT_LEAST : Say.AT_MOST)
                            .in(language, Integer.toString(demand.number()), ids(demand.candidates(), language))
                    + "\n");
        }
    }

    private static Say words(FormationDemand.Kind kind) {
        return switch (kind) {
            case SEATS -> Say.SEATS_OF;
            case STAFF -> Say.STAFF_OF;
            case OFFICE -> Say.OFFICE_OF;
            case ORGANISATION -> Say.BODY_OF;
            case TRAIT -> Say.TRAIT_OF;
        };
    }

    private static String ids(Collection<CandidateId> ids, Language language) {
        return ids.isEmpty()
                ? Say.NOBODY.in(language)
                : ids.stream().map(CandidateId::toString).collect(Collectors.joining(", "));
    }
}
