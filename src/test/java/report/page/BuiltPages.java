package report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import report.compose.site.BookEntries;
import report.delivery.FolderCopy;
import report.document.Document;
import report.document.Labels;
import report.document.MemoryOutlet;
import report.document.SampleDocument;
import report.finding.Findings;
import report.plan.Book;
import report.read.PlansReader;

/** The pages of books, each built once for all tests of this Java. */
enum BuiltPages {
  SAMPLE {
    @Override
    Document document() {
      return SampleDocument.japanese();
    }
  },
  /** A book with a vision and a meeting, and without themes. */
  R5 {
    @Override
    Document document() {
      return VisionPagesTest.document(RealPagesTest.HOME.resolve("plans"), "R5");
    }
  },
  /** A book that says where it is published. */
  PUBLISHED {
    @Override
    Document document() throws IOException {
      return PublishedPagesTest.document();
    }
  },
  R1 {
    @Override
    Document document() {
      return RealPagesTest.R1;
    }
  },
  /** A book that serves the vision of another. */
  R6 {
    @Override
    Document document() throws IOException {
      return VisionPagesTest.serving();
    }
  },
  LARGE {
    @Override
    Document document() {
      return PageOutputTest.withGoals(1001);
    }
  },
  /** R1 with a table of amounts that is wider than any column. */
  WIDE {
    @Override
    Document document() throws IOException {
      return RealPagesTest.document(wide());
    }
  },
  /** A book of thirty themes, each as large as that of R1. */
  THIRTY {
    @Override
    Document document() throws IOException {
      return RealPagesTest.document(thirty());
    }
  };

  private static final String NARROW = "| 開催年度 | 商談数 | 商談継続中 | 共同研究/ライセンス契約成立 |";

  private static final Map<BuiltPages, Document> COMPOSED = new EnumMap<>(BuiltPages.class);
  private static final Map<BuiltPages, MemoryOutlet> BUILT = new EnumMap<>(BuiltPages.class);
  private static @Nullable Path root;

  abstract Document document() throws IOException;

  /** The book, composed once. */
  Document book() throws IOException {
    synchronized (COMPOSED) {
      @Nullable Document known = COMPOSED.get(this);
      if (known == null) {
        known = document();
        COMPOSED.put(this, known);
      }
      return known;
    }
  }

  /** The pages in memory. */
  MemoryOutlet pages() throws IOException {
    synchronized (BUILT) {
      @Nullable MemoryOutlet known = BUILT.get(this);
      if (known == null) {
        known = PageOutputTest.pages(book());
        known.copyTo(root().resolve(name()));
        BUILT.put(this, known);
      }
      return known;
    }
  }

  /** A page in the folder of this book; the folders of all books stand side by side. */
  Path page(String file) throws IOException {
    pages();
    return root().resolve(name()).resolve(file);
  }

  /** The list of two of the books, beside their folders. */
  static Path list() {
    try {
      R1.pages();
      R5.pages();
      Labels labels = new Labels(Locale.JAPANESE);
      List<Book> books =
          new PlansReader().read(RealPagesTest.HOME.resolve("plans"), new Findings());
      byte[] page =
          new LonePage(labels, Path.of("no-templates"), new Findings())
              .books(BookEntries.of(books, labels))
              .orElseThrow();
      return Files.write(root().resolve("index.html"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of all books. */
  static synchronized Path root() throws IOException {
    if (root == null) {
      Path made = Files.createTempDirectory("report-pages");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(made)));
      root = made;
    }
    return root;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path wide() throws IOException {
    Path plans = Files.createDirectories(root().resolve("wide"));
    FolderCopy.copyMissing(RealPagesTest.HOME.resolve("plans/R1"), plans.resolve("R1"));
    Path plan = plans.resolve("R1/theme-3/plan.yaml");
    String text = Files.readString(plan);
    assertThat(text).contains(NARROW);
    Files.writeString(
        plan,
        text.replaceFirst(
            "(?m)^( +)" + Pattern.quote(NARROW) + "\\n.*\\n",
            "$1| 年度 | 当初予算 | 補正後予算 | 決算 | 繰越 | 不用 |\n"
                + "$1| --- | --- | --- | --- | --- | --- |\n"
                + "$1| R1 | 1,111,111,111円 | 2,222,222,222円 | 3,333,333,333円 | 444,444,444円 |"
                + " 555,555,555円 |\n\n"));
    return plans;
  }

  private static Path thirty() throws IOException {
    Path plans = Files.createDirectories(root().resolve("plans"));
    FolderCopy.copyMissing(RealPagesTest.HOME.resolve("plans/R1"), plans.resolve("R1"));
    Path book = plans.resolve("R1/book.yaml");
    List<String> themes =
        IntStream.rangeClosed(1, 30).mapToObj(number -> "theme-" + number).toList();
    String list = themes.stream().map(id -> "  - " + id).collect(Collectors.joining("\n"));
    Files.writeString(book, Files.readString(book).replace("  - theme-3", list));
    Path model = RealPagesTest.HOME.resolve("plans/R1/theme-3");
    for (String id : themes) {
      Path theme = plans.resolve("R1").resolve(id);
      FolderCopy.copyMissing(model, theme);
      Path plan = theme.resolve("plan.yaml");
      String number = "number: " + id.substring("theme-".length());
      Files.writeString(plan, Files.readString(plan).replace("number: 3\n", number + "\n"));
    }
    return plans;
  }
}
