package report.read.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.finding.Finding;
import report.finding.Findings;
import report.finding.Rule;
import report.finding.Span;
import report.notation.HalfWidth;
import report.plan.Id;
import report.read.tree.ScalarNode;

/** The ids of one kind in a file, which must be unique. */
public final class Ids {
  private final Map<String, Span> first = new LinkedHashMap<>();
  private final Findings findings;

  /** No ids yet; repeated ones are reported. */
  public Ids(Findings findings) {
    this.findings = findings;
  }

  /** Registers an id; empty if it is invalid or taken. */
  public Optional<Id> claim(ScalarNode written) {
    String text = written.text();
    @Nullable Span taken = first.putIfAbsent(text, written.span());
    if (taken != null) {
      findings.add(Finding.of(Rule.REPEATED_ID, written.span(), text).withRelated(taken));
      return Optional.empty();
    }
    return wellFormed(written, findings);
  }

  /** An id; empty, with a finding, if it contains invalid characters. */
  public static Optional<Id> wellFormed(ScalarNode written, Findings findings) {
    if (Id.isId(written.text())) {
      return Optional.of(new Id(written.text()));
    }
    String better = meant(written.text());
    Finding finding = Finding.of(Rule.MALFORMED_ID, written.span(), written.text());
    findings.add(
        better.equals(written.text()) ? finding : finding.withSuggestedTexts(List.of(better)));
    return Optional.empty();
  }

  /** An id as written, and the probable intention if it is invalid. */
  public static List<String> names(String written) {
    return Stream.of(written, meant(written)).distinct().toList();
  }

  /** The probable intention of an id that may be invalid. */
  public static String meant(String written) {
    String better = HalfWidth.of(written).toLowerCase(Locale.ROOT).replaceAll("[\\s_./]+", "-");
    return Id.isId(better) ? better : written;
  }
}
