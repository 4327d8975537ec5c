// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An immutable set of rules, in the order of their ids; no two have the same id.
 *
 * @param <R> the kind of rule
 */
public final class RuleSet<R extends Rule> implements Iterable<R> {
    private final SortedMap<RuleId, R> rules;

    private RuleSet(SortedMap<RuleId, R> rules) {
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    /**
     * A set of rules, given in any order.
     *
     * @throws IllegalArgumentException if two rules have one id; both classes are named
     */
    public static <R extends Rule> RuleSet<R> of(Collection<? extends R> rules) {
        TreeMap<RuleId, R> byId = new TreeMap<>();
        for (R rule : rules) {
            R other = byId.put(rule.info().getId(), rule);
            if (other != null) {
                throw new IllegalArgumentException("rule " + rule.info().getId() + ": declared by both "
                        + other.getClass().getName() + " and " + rule.getClass().getName());
            }
        }
        return new RuleSet<>(byId);
    }

    /**
     * This set and more rules: one's own, or those of a {@link java.util.ServiceLoader} that the caller has loaded.
     *
     * @throws IllegalArgumentException if a rule has an id that is already taken
     */
    public RuleSet<R> plus(Iterable<? extends R> more) {
        List<R> all = new ArrayList<>(rules.values());
        more.forEach(all::add);
        return of(all);
    }

    /** This set and one more rule. */
    public RuleSet<R> plus(R rule) {
        return plus(List.of(rule));
    }

    /**
     * This set without some rules.
     *
     * @throws UnknownRuleException if an id is not in the set
     */
    public RuleSet<R> without(Collection<RuleId> ids) {
        TreeMap<RuleId, R> rest = new TreeMap<>(rules);
        for (RuleId id : ids) {
            get(id);
            rest.remove(id);
        }
        return new RuleSet<>(rest);
    }

    /**
     * Some rules of this set.
     *
     * @throws UnknownRuleException if an id is not in the set
     */
    public RuleSet<R> only(Collection<RuleId> ids) {
        TreeMap<RuleId, R> some = new TreeMap<>();
        for (RuleId id : ids) {
            some.put(id, get(id));
        }
        return new RuleSet<>(some);
    }

    /** The rules of this set that are of a narrower kind. */
    public <S extends R> RuleSet<S> of(Class<S> kind) {
        return of(
                rules.values().stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    /**
     * The rule with an id.
     *
     * @throws UnknownRuleException if the set has none; near ids are named
     */
    public R get(RuleId id) {
        return find(id).orElseThrow(() -> new UnknownRuleException(id, near(id)));
    }

    /** The rule with an id; empty when the set has none. */
    public Optional<R> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /**
     * Whether a use is of this very rule, and not of another one that the set has under its id.
     *
     * <p>To be asked by whoever knows more of a rule than its published settings.
     */
    public boolean means(RuleUse use, Rule rule) {
        return rules.get(use.rule()) == rule;
    }

    /** Ids that somebody may have meant by {@code id}: other revisions first, then a near spelling; at most 5. */
    public List<RuleId> near(RuleId id) {
        TreeSet<RuleId> near = new TreeSet<>();
        TreeMap<String, RuleId> byName = new TreeMap<>();
        for (RuleId known : rules.keySet()) {
            if (known.namespace().equals(id.namespace())
                    && known.family().equals(id.family())
                    && known.name().equals(id.name())) {
                near.add(known);
            }
            byName.put(known.toString(), known);
        }
        if (near.isEmpty()) {
            NearestName.of(id.toString(), byName.keySet()).map(byName::get).ifPresent(near::add);
        }
        return near.stream().limit(5).toList();
    }

    /** All ids, in natural order. */
    public Set<RuleId> ids() {
        return rules.keySet();
    }

    /** How many rules there are. */
    public int size() {
        return rules.size();
    }

    /** The rules in the order of their ids. */
    @Override
    public Iterator<R> iterator() {
        return rules.values().iterator();
    }

    @Override
    public String toString() {
        return ids().toString();
    }
}
