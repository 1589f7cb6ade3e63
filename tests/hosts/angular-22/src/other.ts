import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import { RouterLink } from "@angular/router";
import "icp-sms-guide";

@Component({
  imports: [RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>The other</h1>
    <p><a routerLink="/">Go home</a></p>
    <icp-sms-guide filing-type="add-website" provider="huaweicloud">
      Your own instructions: shown until the guide is ready, and wherever it cannot run.
    </icp-sms-guide>
  `,
})
export class Other {}
