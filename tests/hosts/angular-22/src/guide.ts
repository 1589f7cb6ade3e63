import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import { RouterLink } from "@angular/router";
import "icp-sms-guide";

@Component({
  imports: [RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>The guide</h1>
    <p><a routerLink="/other">Go to the other</a></p>
    <icp-sms-guide (icp-sms-guide-ready)="ready = true" filing-type="initial-filing" province="CN-GD" received-at="2026-11-25T09:00:00+08:00">
      Your own instructions: shown until the guide is ready, and wherever it cannot run.
    </icp-sms-guide>
  `,
})
export class Guide {
  protected ready = false;
}
