/*
 * Copyright (c) 2026 the Pagewalk authors. SPDX-License-Identifier: EPL-2.0
 */
package org.pagewalk.scenario.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pagewalk.examples.Examples;
import org.pagewalk.scenario.syntax.Lexeme;

/** How a text looks after formatting: before and after, with line ends as $. */
class FormatTest {
    private static final int ROUNDS = Integer.getInteger("pagewalk.fuzz.rounds", 10);

    static Stream<Arguments> texts() {
        return Stream.of(
                // spaces within a statement
                of("let  x=1+2*3", "let x = 1 + 2 * 3$"),
                of("x+=1", "x += 1$"),
                of("print - x+ -1 - - 1", "print -x + -1 - -1$"),
                of("print - - 1$print ! ! true$print ~ - 1", "print - -1$print !!true$print ~-1$"),
                of("for i in 1 .. x - 1{ }", "for i in 1..x - 1 { }$"),
                of("alloc_pages ( GFP_KERNEL|GFP_DMA ,0 )", "alloc_pages(GFP_KERNEL | GFP_DMA, 0)$"),
                of("alloc_pages(order :3,gfp_mask: GFP_KERNEL)", "alloc_pages(order: 3, gfp_mask: GFP_KERNEL)$"),
                of("print ( 1+2 )*( 3 )", "print (1 + 2) * (3)$"),
                of("let l=[ 1,2 , [ ] ]", "let l = [1, 2, []]$"),
                of("print zone( \"DMA\" ) . free_area [ 3 ] . nr_free", "print zone(\"DMA\").free_area[3].nr_free$"),
                of("print [1][0]$print( 3 )", "print [1][0]$print (3)$"),
                of("wait 30s$print 64MiB", "wait 30 s$print 64 MiB$"),
                of("def f ( a,b ){ return a }", "def f(a, b) { return a }$"),
                of("expect 1==1\"one\"", "expect 1 == 1  \"one\"$"),
                of("expect event page_split   where order==3 \"split\"", "expect event page_split where order == 3  \"split\"$"),
                of("print count( event  page_split )", "print count(event page_split)$"),
                of("predict \"how many\" 3=?", "predict \"how many\" 3 = ?$"),
                of("x = 1;y = 2 ;", "x = 1;$y = 2;$"),
                // statements and blocks
                of("x = 1 y = 2", "x = 1$y = 2$"),
                of("if x{print 1}else  if y{print 2}else{print 3}", "if x { print 1 } else if y { print 2 } else { print 3 }$"),
                of("if x${$print 1}$else${ print 2 }", "if x {$  print 1$} else { print 2 }$"),
                of("while 1 { }", "while 1 { }$"),
                of("while 1 {$$}", "while 1 { }$"),
                of("section \"a\" {$$$section \"b\" { print 1$print 2 }$$$$print 3$$}", "section \"a\" {$  section \"b\" {$    print 1$"
                        + "    print 2$  }$$  print 3$}$"),
                of("expect bug{ f(1) f(2) }\"twice\"", "expect bug { f(1) f(2) }  \"twice\"$"),
                of("task bash{kernel{alloc_page(GFP_USER)}}", "task bash { kernel { alloc_page(GFP_USER) } }$"),
                of("if x { print \"" + "a".repeat(60) + "\" if y { print \"" + "b".repeat(50) + "\" } }",
                        "if x {$  print \"" + "a".repeat(60) + "\"$  if y { print \"" + "b".repeat(50) + "\" }$}$"),
                of("if x { print \"" + "a".repeat(90) + "\" } // " + "c".repeat(90), "if x { print \"" + "a".repeat(90) + "\" }  // " + "c".repeat(90) + "$"),
                // lines
                of("$$$print 1$$$$print 2$$$", "print 1$$print 2$"),
                of("let$$x$=$3", "let x =$    3$"),
                of("let x = f(1,$2,$  3)$print x", "let x = f(1,$  2,$  3)$print x$"),
                of("let l = [$1,$ f($2$)$]", "let l = [$  1,$  f($    2$  )$]$"),
                of("if x$&&$y ||$z {$ print 1 }", "if x$    &&$    y ||$    z {$  print 1$}$"),
                of("expect x == 1$\"why\"", "expect x == 1$    \"why\"$"),
                // comments
                of("//a$  //  b  $$/* c$  d */$print 1", "//a$//  b  $$/* c$  d */$print 1$"),
                of("print 1// one$print /*two*/2/* 2 */$f(/*n*/)", "print 1  // one$print /*two*/ 2  /* 2 */$f( /*n*/)$"),
                of("if x { // why$// what$print 1$// end$}", "if x {  // why$  // what$  print 1$  // end$}$"),
                of("if x // why${ print 1 }", "if x  // why${ print 1 }$"),
                of("if x { }$// otherwise$else { }", "if x { }$// otherwise$else { }$"),
                of("let x = // why$3", "let x =  // why$    3$"),
                of("let l = [ 1, // one$// two$2 // 2$]", "let l = [1,  // one$  // two$  2  // 2$]$"),
                of("/* a */ print 1 /* b */ print 2", "/* a */ print 1  /* b */$print 2$"),
                // columns
                of("let a = 1   // a$let bc = 2  // bc$$let a = 1 // d$let bc = 2 // e", "let a = 1   // a$let bc = 2  // bc$$"
                        + "let a = 1  // d$let bc = 2  // e$"),
                of("let a = 1        // a$print a$let bc = 2       // bc", "let a = 1   // a$print a$let bc = 2  // bc$"),
                of("expect 1==1      \"a\"        // b$expect 10==10    \"cd\"       // d",
                        "expect 1 == 1    \"a\"   // b$expect 10 == 10  \"cd\"  // d$"),
                of("machine {$kernel    linux-2.4.20$arch      x86$memory 64MiB$}", "machine {$  kernel linux-2.4.20$  arch   x86$"
                        + "  memory 64 MiB$}$"),
                of("let a   =1$let bcd =2$x       += 3", "let a   = 1$let bcd = 2$x       += 3$"),
                of("let a      =1 // a$let bcd    =2  // b", "let a   = 1  // a$let bcd = 2  // b$"),
                of("let a    = 1$let bcd   = 2", "let a = 1$let bcd = 2$"),
                of("let a   = 1$if x {$let bcd = 2$}", "let a = 1$if x {$  let bcd = 2$}$"),
                of("if x { a    = 1 }$if yy { b   = 2 }", "if x { a = 1 }$if yy { b = 2 }$"),
                of("predict \"a\" 3    = ?$predict \"bcd\" 3  = ?", "predict \"a\" 3   = ?$predict \"bcd\" 3 = ?$"),
                of("machine{memory 64 MiB seed 7}", "machine { memory 64 MiB  seed 7 }$"),
                of("machine { kernel linux-2.4.20 arch x86-pae }", "machine { kernel linux-2.4.20  arch x86-pae }$"),
                of("machine{memory{nodes[ 1GiB,1 GiB ]distances[[10,20],[20,10]]}image . text 1MiB}", "machine { memory { nodes [1 GiB, 1 GiB]  distances [[10, 20],"
                        + " [20, 10]] }  image.text 1 MiB }$"),
                of("machine {$memory 64 MiB{$holes [ 0 .. 4KiB,15 MiB .. 16 MiB ]$}$cpus 2}", "machine {$  memory 64 MiB {$    holes [0..4 KiB, 15 MiB..16 MiB]$"
                        + "  }$  cpus 2$}$"),
                of("machine  from preset ( \"two-nodes\" ){cpus   4$memory { nodes [1 GiB,$1 GiB] } }", "machine from preset(\"two-nodes\") {$  cpus 4$"
                        + "  memory {$    nodes [1 GiB,$      1 GiB]$  }$}$"),
                of("region r { start -  1 range { from 1 to 2 } }", "region r { start -1  range { from 1  to 2 } }$"));
    }

    private static Arguments of(String before, String after) {
        return Arguments.of(before.replace('$', '\n'), after.replace('$', '\n'));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void looksLikeThis(String before, String after) {
        assertTrue(ScenarioServices.isWellFormed(before), before);
        assertEquals(after, formatted(before));
        assertEquals(List.of(), ScenarioServices.format(after), "once more");
        assertEquals(after.replace("\n", "\r\n"), formatted(before.replace("\n", "\r\n").replaceFirst("$", "\r\n")), "with the line ends of Windows");
    }

    static List<String> examples() {
        return Examples.scenarios();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesAreFormatted(String example) {
        assertEquals(Examples.text(example), formatted(Examples.text(example)));
    }

    /** Only spaces change, and the second time nothing does, however the spaces were. */
    @Test
    void anySpacesAreMended() {
        long first = Long.getLong("pagewalk.fuzz.seed", System.nanoTime());
        System.out.println("FormatTest: -Dpagewalk.fuzz.seed=" + first);
        Random random = new Random(first);
        for (int round = 0; round < ROUNDS; round++) {
            for (String example : Examples.scenarios()) {
                String mangled = mangled(Examples.text(example), random);
                String once = formatted(mangled);
                assertTrue(ScenarioServices.isWellFormed(mangled), mangled);
                assertEquals(words(mangled), words(once), example);
                assertFalse(once.lines().anyMatch(line -> !line.isEmpty() && line.isBlank()), once);
                assertEquals(List.of(), ScenarioServices.format(once), "nothing is left to change in what was made from " + mangled);
            }
        }
    }

    /** The text with other spaces wherever they mean nothing. */
    private static String mangled(String text, Random random) {
        StringBuilder mangled = new StringBuilder();
        int end = 0;
        for (Lexeme lexeme : Lexeme.all(text)) {
            String gap = text.substring(end, lexeme.place().offset());
            String other = random.nextInt(3) == 0 ? mangledGap(gap, random) : gap;
            boolean glued = other.isEmpty() && lexeme.kind() != Lexeme.Kind.SIGN && !gap.isEmpty();
            boolean inWord = gap.isEmpty() && (lexeme.is("-") || lexeme.kind() == Lexeme.Kind.NUMBER || endsInWord(mangled));
            mangled.append(glued || inWord ? gap : other).append(lexeme.text());
            end = lexeme.place().end();
        }
        return mangled.append(" \n".repeat(random.nextInt(3))).toString();
    }

    /** Whether a bare word such as linux-2.4.20 may go on. */
    private static boolean endsInWord(StringBuilder text) {
        return !text.isEmpty() && "-0123456789".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String mangledGap(String gap, Random random) {
        return switch (random.nextInt(4)) {
        case 0 -> gap + " ".repeat(random.nextInt(9));
        case 1 -> gap.replace(" ", "");
        case 2 -> gap.replace("\n", "\n\t\n\n ");
        default -> gap.isEmpty() || gap.contains("\n") ? gap : " \t";
        };
    }

    private static List<String> words(String text) {
        return Lexeme.all(text).stream().map(Lexeme::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"print (1", "if x {", "print 1 }", "print \"a", "print  1 +", "prnt  3 )", "else  { }", "/* a", "x++",
            "machine { memory  = 64 MiB }", "machine { cpus\nmemory  64 MiB }", "machine { seed\n arch x86 }", "print  010", "", "  \n"})
    void whatCannotBeReadIsLeftAlone(String text) {
        assertEquals(List.of(), ScenarioServices.format(text));
    }

    @Test
    void problemsOfMeaningDoNotMatter() {
        assertEquals("print nothing + alloc(x)\n", formatted("print nothing+alloc( x )"));
    }

    @Test
    void aByteOrderMarkStays() {
        assertEquals("\uFEFFprint 1\n", formatted("\uFEFF  print  1"));
    }

    @Test
    void whatIsLongOrDeepIsFormattedToo() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            lines.add("if  x{alloc_pages( GFP_KERNEL,0 )}  // " + i);
        }
        assertEquals(2000, formatted(String.join("\n", lines)).lines().filter(line -> line.startsWith("if x { alloc_pages(GFP_KERNEL, 0) }  // ")).count());
        String deep = formatted("if x{".repeat(97) + "print((1))" + "}".repeat(97));
        assertEquals(deep, formatted(deep));
        assertTrue(deep.contains("print ((1))"), deep);
        assertTrue(formatted("print 1" + "+1".repeat(20_000)).startsWith("print 1 + 1 + 1"));
        assertTrue(formatted("//\n".repeat(100_000) + "print  1").endsWith("//\nprint 1\n"));
        assertTrue(formatted("x\n.a".repeat(20_000) + "  // c\n" + "y = 1\n   // c\n".repeat(20_000)).length() < 1 << 20, "no column is far to the right");
    }

    private static String formatted(String text) {
        return Edit.apply(text, ScenarioServices.format(text));
    }
}
