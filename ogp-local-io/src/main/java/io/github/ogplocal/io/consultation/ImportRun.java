// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.io.consultation;

import io.github.ogplocal.io.Limits;
import io.github.ogplocal.io.ReadResult;
import io.github.ogplocal.io.foreign.ForeignRun;
import io.github.ogplocal.model.consultation.Proposal;
import io.github.ogplocal.model.consultation.ProposalId;
import io.github.ogplocal.model.consultation.ProposalResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One import of proposals under way: what was made so far. */
final class ImportRun extends ForeignRun {
    private final ProposalImport settings;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<ProposalResponse> responses = new ArrayList<>();
    private final Set<ProposalId> ids = new HashSet<>();
    private boolean further;

    /**
     * @param read the names of the fields that are read
     * @param leftOutNames the names of the fields that are known and not read
     */
    ImportRun(ProposalImport settings, Limits limits, Set<String> read, Set<String> leftOutNames) {
        super(
                limits,
                settings.language(),
                settings.unknownFields() == UnknownFields.REFUSE,
                settings.invisibleCharacters() == InvisibleCharacters.LEAVE_OUT,
                read,
                leftOutNames);
        this.settings = settings;
    }

    ProposalImport settings() {
        return settings;
    }

    /** Notes the further page that the export announces. */
    void announceFurther() {
        further = true;
    }

    /** Whether an id is new to the import. */
    boolean isNew(ProposalId id) {
        return ids.add(id);
    }

    void add(Proposal proposal) {
        proposals.add(proposal);
    }

    void add(ProposalResponse response) {
        responses.add(response);
    }

    ReadResult<ImportedProposals> result() {
        return result(() ->
                new ImportedProposals(proposals, responses, leftOut(), unknown(), lineEnds(), invisible(), further));
    }
}
