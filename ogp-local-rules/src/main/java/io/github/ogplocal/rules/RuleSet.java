// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules;

import static java.util.Objects.requireNonNull;

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
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * An immutable set of rules, in the order of their ids; no two have the same id.
 *
 * @param <R> the kind of rule
 */
public final class RuleSet<R extends Rule> implements Iterable<R> {
    /** Null when all rules are there from the start. */
    private final @Nullable RuleLookup<? extends R> lookup;

    /** Those that the lookup has found so far, so that each is looked up once. */
    private final ConcurrentSkipListMap<RuleId, R> found = new ConcurrentSkipListMap<>();

    /** Null until somebody asks for all. */
    private volatile @Nullable SortedMap<RuleId, R> rules;

    private RuleSet(SortedMap<RuleId, R> rules) {
        this.lookup = null;
        this.rules = Collections.unmodifiableSortedMap(rules);
    }

    private RuleSet(RuleLookup<? extends R> lookup) {
        this.lookup = requireNonNull(lookup, "lookup");
    }

    /**
     * A set of rules, given in any order.
     *
     * @throws IllegalArgumentException if two rules have one id; both classes are named
     */
    public static <R extends Rule> RuleSet<R> of(Collection<? extends R> rules) {
        return new RuleSet<>(byId(rules));
    }

    /** A set that asks for each rule when it is first needed, and for all of them only when somebody wants to see all. */
    public static <R extends Rule> RuleSet<R> of(RuleLookup<? extends R> lookup) {
        return new RuleSet<>(lookup);
    }

    private static <R extends Rule> SortedMap<RuleId, R> byId(Collection<? extends R> rules) {
        TreeMap<RuleId, R> byId = new TreeMap<>();
        for (R rule : rules) {
            R other = byId.put(rule.info().getId(), rule);
            if (other != null) {
                throw new IllegalArgumentException("rule " + rule.info().getId() + ": declared by both "
                        + other.getClass().getName() + " and " + rule.getClass().getName());
            }
        }
        return byId;
    }

    private SortedMap<RuleId, R> rules() {
        SortedMap<RuleId, R> known = rules;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(byId(lookup == null ? List.of() : lookup.all()));
            rules = known;
        }
        return known;
    }

    /**
     * This set and more rules: one's own, or those of a {@link java.util.ServiceLoader} that the caller has loaded.
     *
     * @throws IllegalArgumentException if a rule has an id that is already taken
     */
    public RuleSet<R> plus(Iterable<? extends R> more) {
        List<R> all = new ArrayList<>(rules().values());
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
        TreeMap<RuleId, R> rest = new TreeMap<>(rules());
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
        return new RuleSet<>(new OfKind<>(this, kind));
    }

    /**
     * The rule with an id.
     *
     * @throws UnknownRuleException if the set has none; near ids are named
     */
    public R get(RuleId id) {
        Optional<R> rule = find(id);
        if (rule.isEmpty()) {
            throw new UnknownRuleException(id, near(id));
        }
        return rule.get();
    }

    /** The rule with an id; empty when the set has none. */
    public Optional<R> find(RuleId id) {
        RuleLookup<? extends R> from = lookup;
        if (from == null) {
            return Optional.ofNullable(rules().get(id));
        }
        R known = found.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        R rule = from.find(id).orElse(null);
        if (rule != null) {
            found.put(id, rule);
        }
        return Optional.ofNullable(rule);
    }

    /**
     * Whether a use is of this very rule, and not of another one that the set has under its id.
     *
     * <p>To be asked by whoever knows more of a rule than its published settings.
     */
    public boolean means(RuleUse use, Rule rule) {
        return find(use.rule()).orElse(null) == rule;
    }

    /** Ids that somebody may have meant by {@code id}: other revisions first, then a near spelling; at most 5. */
    public List<RuleId> near(RuleId id) {
        TreeSet<RuleId> near = new TreeSet<>();
        TreeMap<String, RuleId> byName = new TreeMap<>();
        for (RuleId known : rules().keySet()) {
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
        return rules().keySet();
    }

    /** How many rules there are. */
    public int size() {
        return rules().size();
    }

    /** The rules in the order of their ids. */
    @Override
    public Iterator<R> iterator() {
        return rules().values().iterator();
    }

    @Override
    public String toString() {
        return ids().toString();
    }

    /** Looks up in a wider set, and does not load it as a whole for that. */
    private record OfKind<S extends Rule>(RuleSet<? super S> wider, Class<S> kind) implements RuleLookup<S> {
        @Override
        public Optional<S> find(RuleId id) {
            Rule rule = wider.find(id).orElse(null);
            return kind.isInstance(rule) ? Optional.of(kind.cast(rule)) : Optional.empty();
        }

        @Override
        public List<S> all() {
            List<S> all = new ArrayList<>();
            for (Object rule : wider) {
                if (kind.isInstance(rule)) {
                    all.add(kind.cast(rule));
                }
            }
            return all;
        }
    }
}
