package report.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.calendar.FiscalYear;

/**
 * The money of a part of a plan with that of the parts below it. An amount written for the part
 * itself is its total; otherwise, its total is the sum of the parts below.
 */
public final class Account {
  private final Money own;
  private final List<Account> parts;
  private final Map<Heading, Total> written;
  private final Map<Heading, Total> summed = new LinkedHashMap<>();

  private Account(Money own, List<Account> parts) {
    this.own = own;
    this.parts = List.copyOf(parts);
    this.written = sums(own);
    for (Account part : this.parts) {
      for (Heading heading : part.headings()) {
        part.total(heading).ifPresent(total -> summed.merge(heading, total, Total::plus));
      }
    }
  }

  /**
   * The account of a part.
   *
   * @param own the money written for it
   * @param parts the accounts of the parts below that are counted, without reposts and references
   * @return the account
   */
  public static Account of(Money own, List<Account> parts) {
    return new Account(own, parts);
  }

  private static Map<Heading, Total> sums(Money own) {
    Map<Heading, Total> sums = new LinkedHashMap<>();
    for (Money.Entry entry : own.entries()) {
      entry
          .amount()
          .yen()
          .ifPresent(yen -> sums.merge(entry.heading(), Total.of(yen), Total::plus));
    }
    return sums;
  }

  /**
   * The money written for the part itself.
   *
   * @return its amounts
   */
  public Money own() {
    return own;
  }

  /**
   * The parts below.
   *
   * @return their accounts, as given
   */
  public List<Account> parts() {
    return Collections.unmodifiableList(parts);
  }

  /**
   * The headings of all its totals.
   *
   * @return its own, then those of the parts below
   */
  public Set<Heading> headings() {
    Set<Heading> headings = new LinkedHashSet<>(written.keySet());
    headings.addAll(summed.keySet());
    return headings;
  }

  /**
   * Its total.
   *
   * @param heading a heading
   * @return the sum of the amounts written for itself, or else of the parts below
   */
  public Optional<Total> total(Heading heading) {
    return ofItself(heading).or(() -> ofParts(heading));
  }

  /**
   * The sum of what is written for itself.
   *
   * @param heading a heading
   * @return the sum of its own items; empty if none is written
   */
  public Optional<Total> ofItself(Heading heading) {
    return Optional.ofNullable(written.get(heading));
  }

  /**
   * The sum of the parts below.
   *
   * @param heading a heading
   * @return the sum of their totals; empty if none has any
   */
  public Optional<Total> ofParts(Heading heading) {
    return Optional.ofNullable(summed.get(heading));
  }

  /**
   * The parts below that say nothing under a heading, not even －.
   *
   * @param heading a heading
   * @return their number, 0 or more
   */
  public int silent(Heading heading) {
    return (int) parts.stream().filter(part -> part.isSilent(heading)).count();
  }

  private boolean isSilent(Heading heading) {
    return total(heading).isEmpty()
        && own.entries().stream().noneMatch(entry -> entry.heading().equals(heading))
        && (parts.isEmpty() || parts.stream().anyMatch(part -> part.isSilent(heading)));
  }

  /**
   * Whether its total lacks amounts that are due: those of parts with a budget but no final budget
   * or settlement yet, and those that are written as a word (集計中).
   *
   * @param heading a heading
   * @return true if something is known to be missing
   */
  public boolean isPartial(Heading heading) {
    if (own.entries().stream()
        .anyMatch(entry -> entry.heading().equals(heading) && isPending(entry.amount()))) {
      return true;
    }
    return ofItself(heading).isEmpty()
        && parts.stream().anyMatch(part -> part.isPartial(heading) || part.owes(heading));
  }

  private static boolean isPending(Amount amount) {
    return amount instanceof Amount.Unstated unstated && unstated.isPending();
  }

  private boolean owes(Heading heading) {
    boolean isLater =
        heading.kind() == MoneyKind.FINAL_BUDGET || heading.kind() == MoneyKind.SETTLEMENT;
    return isLater
        && total(heading).isEmpty()
        && total(new Heading(heading.year(), MoneyKind.BUDGET)).isPresent()
        && own.entries().stream().noneMatch(entry -> entry.heading().equals(heading));
  }

  /**
   * The sources of a budget that are known.
   *
   * @param year a fiscal year
   * @return their headings in the order in which they are written
   */
  public List<Heading> sources(FiscalYear year) {
    List<Heading> sources = new ArrayList<>();
    for (Heading heading : headings()) {
      if (heading.kind() == MoneyKind.SOURCE && heading.year().equals(year)) {
        sources.add(heading);
      }
    }
    return sources;
  }
}
