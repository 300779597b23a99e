package report.build;

import java.util.List;
import java.util.Set;
import report.compose.Composition;
import report.document.Document;
import report.sheet.SheetOutput;

/** A book as it is built. */
public sealed interface Edition {
  /** The short name of the book, that of its output folder. */
  String code();

  /** The short names of all that is built with it, each into a folder of that name. */
  Set<String> beside();

  /** The names of its workbooks. */
  List<String> workbooks();

  /**
   * A book, or a theme of one, with a workbook for all of it.
   *
   * @param document what is built
   * @param beside the short names of all that is built with it
   */
  record Whole(Document document, Set<String> beside) implements Edition {
    /** Copies the set. */
    public Whole {
      beside = Set.copyOf(beside);
    }

    @Override
    public String code() {
      return document.code();
    }

    @Override
    public List<String> workbooks() {
      return SheetOutput.files(document);
    }
  }

  /**
   * A book with a workbook for each theme. The themes are composed one by one and not kept, as a
   * prefecture has many.
   *
   * @param composition what is built
   * @param beside the short names of all that is built with it
   */
  record Split(Composition composition, Set<String> beside) implements Edition {
    /** Copies the set. */
    public Split {
      beside = Set.copyOf(beside);
    }

    @Override
    public String code() {
      return composition.overview().code();
    }

    @Override
    public List<String> workbooks() {
      return SheetOutput.files(composition.overview());
    }
  }
}
