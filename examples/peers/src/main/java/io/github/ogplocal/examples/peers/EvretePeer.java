// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.examples.peers;

import io.github.ogplocal.examples.benchmarks.PlainSelection.Decision;
import io.github.ogplocal.examples.benchmarks.PlainSelection.File;
import io.github.ogplocal.examples.benchmarks.PlainSelection.Result;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;

/**
 * Evrete with conditions as text, compiled once, and all applications in one stateless session. Repeated municipalities are
 * found in Java: its joins compare every pair of keys. It runs on threads of its own.
 */
final class EvretePeer implements Decider<Result> {
    private final List<File> files;
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge rules;

    EvretePeer(List<File> files) {
        this.files = files;
        rules = service.newKnowledge()
                .builder()
                .newRule("not filed by an authority")
                .salience(30)
                .forEach("$a", ApplicationFact.class)
                .where("!$a.authority")
                .execute(context -> context.<ApplicationFact>get("$a").setDecision(Decision.INADMISSIBLE))
                .newRule("municipality has filed before")
                .salience(20)
                .forEach("$a", ApplicationFact.class)
                .where("$a.authority")
                .where("$a.repeated")
                .execute(context -> context.<ApplicationFact>get("$a").setDecision(Decision.INADMISSIBLE))
                .newRule("total")
                .salience(10)
                .forEach("$a", ApplicationFact.class)
                .where("$a.authority")
                .where("!$a.repeated")
                .where("$a.twelfths < 0")
                .execute(context -> {
                    ApplicationFact fact = context.get("$a");
                    fact.setTwelfths(fact.total());
                    context.update(fact);
                })
                .newRule("below the threshold")
                .forEach("$a", ApplicationFact.class)
                .where("$a.twelfths >= 0")
                .where("$a.twelfths < 180")
                .execute(context -> context.<ApplicationFact>get("$a").setDecision(Decision.BELOW_THRESHOLD))
                .newRule("reaches the threshold")
                .forEach("$a", ApplicationFact.class)
                .where("$a.twelfths >= 180")
                .execute(context -> context.<ApplicationFact>get("$a").setDecision(Decision.NOT_SELECTED))
                .build();
    }

    @Override
    public List<Result> decide() {
        List<ApplicationFact> facts = OneByOne.facts(files);
        StatelessSession session = rules.newStatelessSession();
        session.insert(facts);
        session.fire();
        return OneByOne.rank(files, facts);
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
