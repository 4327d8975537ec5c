// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.panel;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says who reads which file: a maximum flow from evaluators to files, in whole numbers.
 *
 * <p>What it gives, in this order:
 *
 * <ol>
 *   <li><b>All demands.</b> Every file has its sheets, each of another evaluator; nobody reads more or less than the load
 *       says; nobody reads a file with which there is a conflict. Where that is impossible there is no assignment but a
 *       certificate.
 *   <li><b>Even groups.</b> A group is even when no evaluator reads two or more of its files more than another. Of all
 *       assignments that fulfil the demands, one is taken for which this sum is smallest: for every evaluator and every
 *       group, the number of files that the evaluator reads of the group, multiplied by itself. Where all groups can be even at
 *       once, the smallest sum is that of even groups and of no others; where they cannot, for conflicts or for loads, the sum
 *       is as near to that as it can be, and {@link GroupBalance} says which groups are not even.
 *   <li><b>One answer.</b> Of those that are left, the first one in an order of pairs of a file and an evaluator: it holds the
 *       first pair that any of them holds, then the next pair that any of those that are left holds, and so on. Without a seed
 *       pairs stand in the order of the files' ids, then the evaluators'. With a seed they stand in the order of their
 *       {@link io.github.ogplocal.rules.draw.Ticket tickets} for the texts {@value #DOMAIN}, the seed, the file's id and the
 *       evaluator's, the lowest first; so nobody's name is an advantage, and anybody can compute it again.
 * </ol>
 *
 * <p>So the result depends on the request alone, and not on the order of its lists.
 */
public final class Assigner {
    /** The first of the texts that tickets are made of. */
    public static final String DOMAIN = "ogp-local/assignment@1";

    private Assigner() {}

    /** Who reads which file, or why nothing fulfils the request. */
    public static AssignmentResult assign(AssignmentRequest request) {
        AssignmentFlow flow = new AssignmentFlow(requireNonNull(request, "request"));
        // Loads first: what fills the files afterwards takes nothing from anybody, so both hold in the end if each can.
        Optional<AssignmentCertificate> loads = flow.fillLeastLoads();
        Optional<AssignmentCertificate> files = flow.fillFiles();
        if (loads.isPresent() || files.isPresent()) {
            List<AssignmentCertificate> certificates = new ArrayList<>();
            files.ifPresent(certificates::add);
            loads.ifPresent(certificates::add);
            return new AssignmentResult(Optional.empty(), certificates);
        }
        flow.makeEven();
        flow.takeFirst();
        return new AssignmentResult(Optional.of(flow.assignment()), List.of());
    }
}
