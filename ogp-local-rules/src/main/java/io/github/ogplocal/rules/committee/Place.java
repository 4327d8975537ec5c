// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.committee;

import io.github.ogplocal.model.committee.MemberSelection;
import io.github.ogplocal.model.committee.StaffCategory;
import io.github.ogplocal.model.organisation.OfficeId;
import io.github.ogplocal.model.organisation.Sector;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A seat, or somebody who sits: what the rules on how a committee is made up count.
 *
 * @param pointer where it stands in the dossier
 * @param code the id of the seat or of the membership
 * @param sure whether it surely belongs to the committee on the day
 * @param side empty when that is not known
 * @param categories the grades that are possible; empty when none is known
 */
record Place(
        String pointer,
        String code,
        boolean sure,
        Optional<Sector> side,
        Optional<OfficeId> office,
        SortedSet<StaffCategory> categories,
        Optional<MemberSelection> selection) {}
