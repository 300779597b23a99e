package report.seal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.calendar.FiscalYear;
import report.plan.Action;
import report.plan.Book;
import report.plan.Goal;
import report.plan.Id;
import report.plan.Theme;

/**
 * What was approved of the book of a year.
 *
 * @param year the year
 * @param approval who approved it and when, in words
 * @param renewals the later approvals of changes, the oldest first
 * @param themes the themes in the order of the book
 */
public record Seal(
    FiscalYear year, Approval approval, List<Renewal> renewals, Map<Id, OfTheme> themes) {
  /** What a seal keeps. */
  public enum Kind {
    /** A plan as it was approved, in seal.yaml. */
    APPROVED("seal.yaml", "approved", "on"),
    /** A book as it was published, with its results and rates, in published.yaml. */
    PUBLISHED("published.yaml", "published", "asOf");

    private final String file;
    private final String what;
    private final String date;

    Kind(String file, String what, String date) {
      this.file = file;
      this.what = what;
      this.date = date;
    }

    /**
     * The name of its file in the folder of a year.
     *
     * @return a file name
     */
    public String file() {
      return file;
    }

    /**
     * The key of what was approved or published.
     *
     * @return approved or published
     */
    public String what() {
      return what;
    }

    /**
     * The key of its date.
     *
     * @return on or asOf
     */
    public String date() {
      return date;
    }
  }

  /**
   * An approval or a publication.
   *
   * @param kind which of both
   * @param approved what approved the plan (R1.6月議会), or when it was published (R2.5.29)
   * @param on the date of the approval as written, empty if not given; or the date of the results
   *     that were published
   * @param by who sealed it; empty if not given
   * @param tool the version of the tool
   */
  public record Approval(Kind kind, String approved, String on, String by, String tool) {}

  /**
   * A later approval of all values as they were then.
   *
   * @param on the date as written; empty if not given
   * @param reason why
   */
  public record Renewal(String on, String reason) {}

  /**
   * What was approved of a theme.
   *
   * @param own its own values; none in a seal that was written before they were kept
   * @param initiatives the values of its initiatives
   * @param goals the values of its goals
   * @param actions the texts of its actions
   */
  public record OfTheme(
      SealedItem own,
      Map<Id, SealedItem> initiatives,
      Map<Id, SealedItem> goals,
      Map<Id, SealedItem> actions) {
    /** Nothing. */
    public static final OfTheme NONE =
        new OfTheme(new SealedItem(Map.of()), Map.of(), Map.of(), Map.of());

    /** Copies the maps in their order. */
    public OfTheme {
      initiatives = Collections.unmodifiableMap(new LinkedHashMap<>(initiatives));
      goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
      actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    }

    private static OfTheme of(Theme theme) {
      Map<Id, SealedItem> initiatives = new LinkedHashMap<>();
      theme.initiatives().forEach(one -> initiatives.put(one.id(), SealedItem.of(one)));
      Map<Id, SealedItem> goals = new LinkedHashMap<>();
      Map<Id, SealedItem> actions = new LinkedHashMap<>();
      theme
          .owners()
          .forEach(
              owner -> {
                owner.action().ifPresent(one -> actions.put(one.id(), SealedItem.of(owner, one)));
                owner.goals().forEach(goal -> goals.put(goal.id(), SealedItem.of(owner, goal)));
              });
      return new OfTheme(SealedItem.of(theme), initiatives, goals, actions);
    }

    /**
     * Whether titles, directions, purposes and departments are among what is kept.
     *
     * @return false for a seal that was written before they were
     */
    public boolean hasTitles() {
      return !own.of(SealedPart.TITLE).isEmpty();
    }

    /** Whether there is nothing of the theme. */
    boolean isEmpty() {
      return own.values().isEmpty()
          && initiatives.isEmpty()
          && goals.isEmpty()
          && actions.isEmpty();
    }

    /**
     * What was approved of a goal.
     *
     * @param goal a goal of the theme
     * @return its values; empty if it was added afterwards
     */
    public Optional<SealedItem> of(Goal goal) {
      return Optional.ofNullable(goals.get(goal.id()));
    }

    /**
     * What was approved of an action.
     *
     * @param action an action of the theme
     * @return its text; empty if it was added afterwards
     */
    public Optional<SealedItem> of(Action action) {
      return Optional.ofNullable(actions.get(action.id()));
    }
  }

  /** Copies list and map in their order. */
  public Seal {
    renewals = List.copyOf(renewals);
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
  }

  /**
   * Seals a book.
   *
   * @param book the book as it is
   * @param approval who approved it
   * @param renewals the later approvals, of which the last one approved what the book says
   * @return its values
   */
  public static Seal of(Book book, Approval approval, List<Renewal> renewals) {
    Map<Id, OfTheme> themes = new LinkedHashMap<>();
    for (Theme theme : book.themes()) {
      themes.put(theme.id(), OfTheme.of(theme));
    }
    return new Seal(book.year(), approval, renewals, themes);
  }

  /**
   * What was approved of a theme.
   *
   * @param theme the id of a theme
   * @return its values; nothing if it was added afterwards
   */
  public OfTheme of(Id theme) {
    return themes.getOrDefault(theme, OfTheme.NONE);
  }

  /**
   * When it was published last.
   *
   * @return the date as written
   */
  public String publishedOn() {
    return renewals.isEmpty() ? approval.approved() : renewals.get(renewals.size() - 1).on();
  }

  /**
   * Whether anything is kept of some part: records of earlier versions do not have all of them.
   *
   * @param part a part of goals
   * @return false if no goal has it
   */
  public boolean keeps(SealedPart part) {
    return themes.values().stream()
        .flatMap(theme -> theme.goals().values().stream())
        .anyMatch(goal -> goal.values().containsKey(part));
  }

  /**
   * When it was approved or published last.
   *
   * @return the last date as written; empty if none was given
   */
  public String latest() {
    return Stream.concat(
            Stream.of(approval.kind() == Kind.APPROVED ? approval.on() : approval.approved()),
            renewals.stream().map(Renewal::on))
        .filter(date -> !date.isEmpty())
        .reduce("", (earlier, later) -> later);
  }

  /** The number of goals and actions. */
  public int size() {
    return themes.values().stream()
        .mapToInt(one -> one.goals().size() + one.actions().size())
        .sum();
  }

  /**
   * What identifies a goal in its digest.
   *
   * @param theme the id of its theme
   * @param goal its id
   * @return a name that no other has
   */
  public static String goal(Id theme, Id goal) {
    return theme.text() + "/goal/" + goal.text();
  }

  /**
   * What identifies an action in its digest.
   *
   * @param theme the id of its theme
   * @param action its id
   * @return a name that no other has
   */
  public static String action(Id theme, Id action) {
    return theme.text() + "/action/" + action.text();
  }

  /**
   * What identifies an initiative in its digest.
   *
   * @param theme the id of its theme
   * @param initiative its id
   * @return a name that no other has
   */
  public static String initiative(Id theme, Id initiative) {
    return theme.text() + "/initiative/" + initiative.text();
  }

  /**
   * What identifies the whole content.
   *
   * @return 16 hexadecimal digits
   */
  public String digest() {
    SealDigest digest =
        new SealDigest()
            .add(year.code())
            .add(List.of(approval.approved(), approval.on(), approval.by(), approval.tool()));
    if (approval.kind() != Kind.APPROVED) {
      digest.add(approval.kind().what());
    }
    renewals.forEach(one -> digest.add(List.of(one.on(), one.reason())));
    themes.forEach(
        (theme, items) -> {
          digest.add(theme.text());
          if (!items.own().values().isEmpty()) {
            digest.add(items.own().digest(theme.text()));
          }
          items.initiatives().forEach((id, item) -> digest.add(item.digest(initiative(theme, id))));
          items.goals().forEach((id, item) -> digest.add(item.digest(goal(theme, id))));
          items.actions().forEach((id, item) -> digest.add(item.digest(action(theme, id))));
        });
    return digest.hex();
  }
}
