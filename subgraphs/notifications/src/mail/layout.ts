/** What the layout shows, all of it plain text. */
export interface Page {
  language: string;
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** Null where nobody is quoted. */
  quote: { label: string; lines: string[] } | null;
  /** Null where there is no link. */
  button: { label: string; link: string; linkLabel: string } | null;
  footer: string;
}

const EACH = (list: string, inside: string) => `<mj-raw>{{#each ${list}}}</mj-raw>${inside}<mj-raw>{{/each}}</mj-raw>`;
const IF = (value: string, inside: string) => `<mj-raw>{{#if ${value}}}</mj-raw>${inside}<mj-raw>{{/if}}</mj-raw>`;

/** One quiet column. No pictures and no fonts from elsewhere: nothing is fetched, so nobody learns that it was opened. */
export const LAYOUT_MJML = `<mjml lang="{{language}}">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{paragraphs.[0]}}</mj-preview>
    <mj-attributes>
      <mj-all font-family="'Segoe UI', Helvetica, Arial, 'PingFang SC', 'Microsoft YaHei', sans-serif" />
      <mj-text font-size="16px" line-height="1.6" color="#1b1f24" padding="8px 0" />
      <mj-section padding="0" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#f3f4f6" width="600px">
    <mj-section padding="24px 0 0"><mj-column></mj-column></mj-section>
    <mj-section background-color="#ffffff" padding="32px 32px 24px" border-radius="6px">
      <mj-column>
        <mj-text font-size="22px" line-height="1.35" font-weight="600" padding="0 0 16px"><h1 style="margin:0;font-size:22px;line-height:1.35;font-weight:600">{{subject}}</h1></mj-text>
        <mj-text>{{greeting}}</mj-text>
        ${EACH('paragraphs', '<mj-text>{{this}}</mj-text>')}
        ${IF(
          'quote',
          `<mj-text font-weight="600">{{quote.label}}</mj-text>
        <mj-text css-class="quote" padding="4px 0 12px"><div style="border-left:3px solid #6b7280;padding-left:12px">{{#each quote.lines}}{{this}}<br />{{/each}}</div></mj-text>`,
        )}
        ${IF(
          'button',
          `<mj-button href="{{button.link}}" align="left" background-color="#1d4ed8" color="#ffffff" font-size="16px" font-weight="600" border-radius="4px" inner-padding="12px 24px" padding="16px 0">{{button.label}}</mj-button>
        <mj-text font-size="14px" color="#4b5563">{{button.linkLabel}}<br /><a href="{{button.link}}" style="color:#1d4ed8;word-break:break-all">{{button.link}}</a></mj-text>`,
        )}
      </mj-column>
    </mj-section>
    <mj-section padding="16px 32px 32px">
      <mj-column><mj-text font-size="13px" color="#4b5563" padding="0">{{footer}}</mj-text></mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

export const LAYOUT_TEXT = `{{greeting}}

{{#each paragraphs}}
{{this}}

{{/each}}
{{#if quote}}
{{quote.label}}

{{#each quote.lines}}
> {{this}}
{{/each}}

{{/if}}
{{#if button}}
{{button.label}}
{{button.link}}

{{/if}}
--
{{footer}}
`;
