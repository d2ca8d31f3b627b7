package org.klantreis.journey.report.map;

import org.klantreis.journey.report.drawing.Font;
import org.klantreis.journey.report.drawing.Ink;

/** How the page looks: on a screen, wide or narrow, by day and by night, and on paper. */
final class PageStyle {

  private static final String RULES =
      """
      *{box-sizing:border-box}
      html{-webkit-text-size-adjust:100%}
      body{margin:0;background:var(--paper);color:var(--text);font:15px/1.5 FONTS;overflow-wrap:anywhere}
      header,main,footer{max-width:80rem;margin:0 auto;padding:0 1.5rem}
      h1,h2,h3,p,ul,ol,figure{margin:0}
      h1{font-size:clamp(1.6rem,3.4vw,2.4rem);line-height:1.15;letter-spacing:-.015em}
      h2{font-size:1.25rem;line-height:1.3;margin-bottom:.9rem}
      h3{font-size:1rem;line-height:1.4}
      .kicker{font-size:.72rem;font-weight:700;letter-spacing:.07em;color:var(--muted)}
      .muted{color:var(--muted)}
      .small{font-size:.84rem}
      header{display:grid;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr);gap:1.5rem 2.5rem;padding-top:2.2rem;padding-bottom:1.6rem;align-items:start}
      header.alone{grid-template-columns:minmax(0,1fr)}
      .lead{font-size:1.02rem;color:var(--muted);margin-top:.6rem;max-width:60ch}
      .verdict-line{display:flex;gap:.8rem;align-items:baseline;margin-top:.9rem}
      .pill{flex:none;border-radius:99px;padding:.18rem .8rem;font-size:.84rem;font-weight:700;color:var(--surface)}
      .aims{margin-top:.9rem;display:grid;gap:.15rem}
      .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:.9rem 1.4rem;margin:1.3rem 0 0}
      .figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:2px solid var(--hairline);padding-top:.5rem}
      .figures dd{margin:0;font-size:1.7rem;line-height:1.15;font-weight:700;letter-spacing:-.01em}
      .figures dt{font-size:.84rem;color:var(--muted);line-height:1.35}
      .card{background:var(--surface);border:1px solid var(--hairline);border-radius:14px;padding:1.1rem 1.25rem}
      .persona{display:grid;grid-template-columns:3.2rem minmax(0,1fr);gap:.2rem 1rem}
      .avatar{width:3.2rem;height:3.2rem;border-radius:50%;background:var(--phase);color:var(--on-phase);display:grid;place-items:center;font-size:1.35rem;font-weight:700}
      .persona blockquote{margin:.45rem 0;font-style:italic}
      .persona dl{margin:.2rem 0 0;font-size:.86rem}
      .persona dt{font-weight:700;margin-top:.3rem}
      .persona dd{margin:0}
      main>section{margin-bottom:2.2rem}
      .map{padding:1.1rem 1.25rem}
      .scroll{overflow-x:auto;max-width:100%}
      .scroll:focus-visible,summary:focus-visible{outline:3px solid var(--curve);outline-offset:2px;border-radius:6px}
      .map svg[role=img]{display:block;max-width:100%;height:auto}
      .map.wide svg[role=img]{min-width:66rem}
      .map svg[role=img]+svg[role=img]{margin-top:2.2rem}
      .steps{display:none;list-style:none;padding:0}
      details{margin-top:.9rem}
      summary{cursor:pointer;font-weight:700;font-size:.9rem;padding:.2rem 0}
      table{border-collapse:collapse;font-size:.84rem;line-height:1.4;margin-top:.4rem}
      caption{text-align:start;color:var(--muted);padding-bottom:.4rem}
      th,td{text-align:start;vertical-align:top;padding:.45rem .7rem;border-top:1px solid var(--hairline);min-width:6rem;max-width:18rem}
      thead th{border-top:0;color:var(--muted);font-weight:700}
      tbody th{font-weight:700;min-width:9rem}
      .verdicts{columns:2 26rem;column-gap:1.1rem}
      .verdicts>article{break-inside:avoid;margin-bottom:1.1rem}
      .verdicts ul{padding-inline-start:1.1rem;margin-top:.5rem;font-size:.88rem}
      .verdicts li{margin-top:.2rem}
      .verdicts li::marker{color:var(--line)}
      .moved{list-style:none;padding:0!important}
      .moved li{display:grid;grid-template-columns:3.4rem minmax(0,1fr);gap:.7rem}
      .moved b{font-variant-numeric:tabular-nums;text-align:end}
      .up{color:var(--exceeded)}.down{color:var(--below)}
      .scorecard>h3{margin:1rem 0 .3rem}
      .why-not{font-size:.9rem;padding-inline-start:1.1rem}
      .why-not li{margin-top:.25rem}
      .plots{display:grid;gap:1.1rem}
      .plots figure{display:grid;grid-template-columns:minmax(0,auto) minmax(14rem,1fr);gap:0 1.6rem}
      .plots figure>h3,.plots figure>details{grid-column:1/-1}
      .plots figure svg[role=img]{display:block;max-width:100%;height:auto;min-width:32rem}
      figcaption{font-size:.88rem;color:var(--muted);margin-top:.4rem}
      footer{border-top:1px solid var(--hairline);padding-top:1rem;padding-bottom:2.5rem;font-size:.84rem;color:var(--muted)}
      .icon{vertical-align:-.18em;margin-inline-end:.35rem}
      @media (max-width:47.99rem){
      header,main,footer{padding-left:1rem;padding-right:1rem}
      header{grid-template-columns:minmax(0,1fr);padding-top:1.4rem}
      .verdict-line{flex-wrap:wrap;gap:.4rem .8rem}
      .plots figure{grid-template-columns:minmax(0,1fr)}
      .map .picture{display:none}
      .map{background:none;border:0;padding:0}
      .steps{display:block}
      }
      .steps .phase{background:var(--phase);color:var(--on-phase);border-radius:8px;padding:.45rem .8rem;font-weight:700;margin:1.2rem 0 .7rem}
      .steps ol{list-style:none;padding:0}
      .step{margin-bottom:.7rem}
      .step h4{margin:0;font-size:1rem;line-height:1.35;display:flex;gap:.6rem}
      .step .number{flex:none;min-width:1.6rem;height:1.6rem;padding:0 .3rem;border:1.5px solid var(--line);border-radius:99px;font-size:.78rem;display:inline-grid;place-items:center}
      .step dl{display:grid;grid-template-columns:minmax(4.6rem,auto) minmax(0,1fr);gap:.25rem .8rem;margin:.6rem 0 0;font-size:.88rem}
      .step dt{color:var(--muted);font-weight:700}
      .step dd{margin:0}
      .bar{display:block;width:100%;height:auto;margin-top:.6rem}
      .way{color:var(--muted);font-size:.84rem;margin:0 0 .7rem;padding-inline-start:1.2rem;border-inline-start:2px dotted var(--line);margin-inline-start:1.2rem}
      @page{size:landscape;margin:10mm}
      @media print{
      html{font-size:12.5px}
      body{background:none}
      header,main,footer{max-width:none;padding-left:0;padding-right:0}
      header{padding-top:0;padding-bottom:.8rem;grid-template-columns:minmax(0,1.7fr) minmax(0,1fr)}
      header.alone{grid-template-columns:minmax(0,1fr)}
      main>section{margin-bottom:1rem}
      #the-map{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
      .map .picture{display:block}.steps,details{display:none}
      .map,.map.wide{border:0;padding:0;background:none}
      .map svg[role=img]{width:100%;max-height:74vh;margin:0 auto}
      .map.wide svg[role=img]{min-width:0}
      .map.long svg[role=img]{max-height:96vh;margin-bottom:1rem}
      .scroll{overflow:visible}
      .plots figure svg[role=img]{min-width:0;max-height:70vh}
      .card,figure,article,li,svg{break-inside:avoid}
      h2,h3{break-after:avoid}
      .scorecard{break-before:page}
      *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
      }
      @media print and (max-width:310mm){
      .map.wide{break-before:page}
      .map.wide svg[role=img]{max-height:98vh}
      }
      """;

  private PageStyle() {}

  static String css() {
    return Ink.page() + RULES.replace("FONTS", Font.FAMILY);
  }
}
