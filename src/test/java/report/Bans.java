package report;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.FileDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The bans of the architecture, each with its reason. */
final class Bans {
  private static final Set<String> JAVA_BASE =
      ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();

  private static final Set<String> WRITERS =
      Set.of("java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile");

  private static final Set<String> FILES_WRITERS =
      Set.of(
          "createFile",
          "createTempFile",
          "createTempDirectory",
          "newBufferedWriter",
          "newByteChannel",
          "newOutputStream",
          "write",
          "writeString");

  private Bans() {}

  /** A package knows only the packages its arrows lead to. */
  static ArchRule otherPackages(String name, List<String> known, String reason) {
    String[] allowed =
        Stream.concat(Stream.of(name), known.stream())
            .map(each -> "report." + each)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("report." + name)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("report..")
                .and(DescribedPredicate.not(resideInAnyPackage(allowed)))
                .as("in packages of report other than %s and %s", name, known))
        .because("packages point one way: " + reason)
        .allowEmptyShould(true);
  }

  /** The packages of values know the platform and nothing else. */
  static ArchRule platformOnly(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(Arrays.stream(packages).map(Bans::inReport).toArray(String[]::new))
        .should()
        .dependOnClassesThat(
            describe(
                "outside java.base, jspecify and report",
                type ->
                    !type.isPrimitive()
                        && !type.isArray()
                        && !JAVA_BASE.contains(type.getPackageName())
                        && !resideInAnyPackage("report..", "org.jspecify..").test(type)))
        .because("what a plan means must not change with a library")
        .allowEmptyShould(true);
  }

  /** A library has one home. */
  static ArchRule elsewhere(List<String> homes, List<String> library) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            homes.stream().map(home -> "report." + home).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new))
        .because("a library that one package uses can be replaced there")
        .allowEmptyShould(true);
  }

  /** The process, its streams and its end belong to the command line. */
  static ArchRule theProcess() {
    return outsideCli()
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .because("only the command line knows who reads what, and with which exit code it ends")
        .allowEmptyShould(true);
  }

  /** The language of the machine, asked for or taken silently. */
  static ArchRule theMachinesLanguage() {
    return outsideCli()
        .should()
        .callMethodWhere(
            describe("is given no locale and so takes that of the machine", Bans::takesDefault))
        .orShould()
        .callConstructorWhere(
            describe("is given no locale and so takes that of the machine", Bans::takesDefault))
        .because("the same plan gives the same bytes on every machine")
        .allowEmptyShould(true);
  }

  /** The clock, chance, the time zone and the charset of the machine. */
  static ArchRule clockAndChance() {
    return noClasses()
        .should()
        .callMethodWhere(
            describe(
                "asks the clock, chance or the machine's time zone or charset",
                call -> isClockOrChance(call.getTargetOwner(), call.getName())))
        .because(
            "a book speaks for its as-of date, and building it twice gives the same bytes;"
                + " a date that is today's comes in as an argument")
        .allowEmptyShould(true);
  }

  /** Opening files for writing. */
  static ArchRule writing() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inReport("project"))
        .should()
        .callMethodWhere(
            describe(
                "opens a file for writing",
                call -> isWriting(call.getTargetOwner(), call.getName())))
        .orShould()
        .callConstructorWhere(
            describe(
                "opens a file for writing",
                call ->
                    WRITERS.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(FileDescriptor.class))))
        .because("OutputFile alone knows which links, pipes and files of others it must not touch")
        .allowEmptyShould(true);
  }

  private static boolean isWriting(JavaClass owner, String method) {
    return (owner.isEquivalentTo(Files.class) && FILES_WRITERS.contains(method))
        || (method.equals("open") && owner.getName().startsWith("java.nio.channels."));
  }

  /** Names that say nothing. */
  static ArchRule emptyNames() {
    return noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..impl..", "..manager..", "..helper..")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .because("such a name says where code was left, not what it is")
        .allowEmptyShould(true);
  }

  private static GivenClassesConjunction outsideCli() {
    return noClasses().that().resideOutsideOfPackage(inReport("cli"));
  }

  private static String inReport(String name) {
    return "report." + name + "..";
  }

  private static boolean isClockOrChance(JavaClass owner, String method) {
    String call = owner.getName() + "." + method;
    return (owner.getPackageName().startsWith("java.time") && method.equals("now"))
        || owner.getName().equals("java.time.Clock")
        || List.of(
                "java.lang.System.currentTimeMillis",
                "java.lang.System.nanoTime",
                "java.lang.Math.random",
                "java.util.UUID.randomUUID",
                "java.time.ZoneId.systemDefault",
                "java.util.TimeZone.getDefault",
                "java.util.Calendar.getInstance",
                "java.nio.charset.Charset.defaultCharset")
            .contains(call);
  }

  /** Whether a call of the platform would take a locale too and is given none. */
  private static boolean takesDefault(JavaCall<?> call) {
    JavaClass owner = call.getTargetOwner();
    if (!JAVA_BASE.contains(owner.getPackageName())) {
      return false;
    }
    if (owner.isEquivalentTo(Locale.class) && call.getName().endsWith("Default")) {
      return true;
    }
    List<String> given =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return !given.contains(Locale.class.getName())
        && (isFormatted(owner, call.getName())
            || overloads(owner.reflect(), call.getName())
                .anyMatch(other -> withoutLocale(other).equals(given)));
  }

  /** The one method of the platform that takes the machine's locale and no other. */
  private static boolean isFormatted(JavaClass owner, String method) {
    return owner.isEquivalentTo(String.class) && method.equals("formatted");
  }

  /** The methods or constructors of a name that take a locale. */
  private static Stream<? extends Executable> overloads(Class<?> owner, String name) {
    Stream<? extends Executable> all =
        name.equals("<init>")
            ? Arrays.<Constructor<?>>stream(owner.getDeclaredConstructors())
            : Arrays.<Method>stream(owner.getMethods()).filter(m -> m.getName().equals(name));
    return all.filter(e -> Arrays.asList(e.getParameterTypes()).contains(Locale.class));
  }

  private static List<String> withoutLocale(Executable executable) {
    return Arrays.stream(executable.getParameterTypes())
        .filter(type -> type != Locale.class)
        .map(Class::getName)
        .toList();
  }
}
