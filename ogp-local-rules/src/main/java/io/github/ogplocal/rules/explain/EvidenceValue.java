// SPDX-License-Identifier: Apache-2.0
package io.github.ogplocal.rules.explain;

import static java.util.Objects.requireNonNull;

import io.github.ogplocal.model.quantity.Fraction;
import io.github.ogplocal.model.quantity.Money;
import io.github.ogplocal.model.text.Citation;
import io.github.ogplocal.model.text.LocalizedText;
import io.github.ogplocal.model.time.DayOrMonth;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A value that a rule saw or computed: exact, typed, in no language. */
public sealed interface EvidenceValue {
    /**
     * A number of points, or another exact number.
     *
     * @param number the value
     */
    record NumberValue(Fraction number) implements EvidenceValue {
        /** Refuses null. */
        public NumberValue {
            requireNonNull(number, "number");
        }
    }

    /**
     * A number of things.
     *
     * @param count the value
     */
    record CountValue(long count) implements EvidenceValue {}

    /**
     * A calendar day.
     *
     * @param day the value
     */
    record DayValue(LocalDate day) implements EvidenceValue {
        /** Refuses null. */
        public DayValue {
            requireNonNull(day, "day");
        }
    }

    /**
     * A point in time, with the offset under which it was recorded.
     *
     * @param time the value
     */
    record TimeValue(OffsetDateTime time) implements EvidenceValue {
        /** Refuses null. */
        public TimeValue {
            requireNonNull(time, "time");
        }
    }

    /**
     * A code or id.
     *
     * @param code the value
     */
    record CodeValue(String code) implements EvidenceValue {
        /** Refuses null. */
        public CodeValue {
            requireNonNull(code, "code");
        }
    }

    /**
     * Several codes or ids.
     *
     * @param codes the values; the order is the rule's, and may be empty
     */
    record CodesValue(List<String> codes) implements EvidenceValue {
        /** Copies. */
        public CodesValue {
            codes = List.copyOf(codes);
        }
    }

    /**
     * An amount of money.
     *
     * @param money the value
     */
    record MoneyValue(Money money) implements EvidenceValue {
        /** Refuses null. */
        public MoneyValue {
            requireNonNull(money, "money");
        }
    }

    /**
     * An amount that need not be whole thousandths of a currency's unit, or a number that was cut.
     *
     * @param amount the value
     */
    record AmountValue(Amount amount) implements EvidenceValue {
        /** Refuses null. */
        public AmountValue {
            requireNonNull(amount, "amount");
        }
    }

    /**
     * The name of a thing in the languages of its readers.
     *
     * @param name the value
     */
    record NameValue(LocalizedText name) implements EvidenceValue {
        /** Refuses null. */
        public NameValue {
            requireNonNull(name, "name");
        }
    }

    /**
     * A date as a paper gives it: a day, or a month whose day is not said.
     *
     * @param date the value
     */
    record DateValue(DayOrMonth date) implements EvidenceValue {
        /** Refuses null. */
        public DateValue {
            requireNonNull(date, "date");
        }
    }

    /**
     * What a source says, in its own words.
     *
     * @param quote where, and the words
     */
    record QuoteValue(Citation quote) implements EvidenceValue {
        /** Refuses null. */
        public QuoteValue {
            requireNonNull(quote, "quote");
        }
    }
}
